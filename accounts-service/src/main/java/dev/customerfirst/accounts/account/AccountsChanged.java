package dev.customerfirst.accounts.account;

import java.util.Collection;

/** Told, in the same transaction, when accounts were added or changed. */
public interface AccountsChanged {

  /** May be called when nothing of interest changed. The accounts are locked and written. */
  void accountsChanged(Collection<Account> changed);
}
