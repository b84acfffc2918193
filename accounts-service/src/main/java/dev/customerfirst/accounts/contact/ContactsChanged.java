package dev.customerfirst.accounts.contact;

import java.util.UUID;

/**
 * Hears that something about an account's contacts is different now. Called in the transaction of
 * the change, once for each account, after everything of it is written.
 */
public interface ContactsChanged {

  void contactsChanged(UUID accountId);
}
