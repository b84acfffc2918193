package dev.customerfirst.accounts.account;

import dev.customerfirst.events.Fact;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What follows from how accounts stand, whoever changed them. Called by {@link AccountBook} in the
 * transaction of the change, before it is written; {@link AccountsChanged} comes after.
 */
public interface AccountConsequence {

  /**
   * Changes accounts that are about to be written. May be called again for the same change.
   *
   * @return what happened to them; about new accounts it is not told, their state says it
   */
  List<? extends Fact> settle(Collection<Account> accounts, Instant now);
}
