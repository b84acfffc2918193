package dev.customerfirst.renewals.account;

import dev.customerfirst.events.accounts.AccountsEvent;

/**
 * Told of each fact about accounts, in the transaction that takes it in. Any bean of this type is
 * told; override what concerns you. A step may be called again for the same fact and for facts of
 * different accounts in any order; when it happened is told by {@code EventTime}.
 */
public interface AccountsHeard extends AccountsEvent.Handler {}
