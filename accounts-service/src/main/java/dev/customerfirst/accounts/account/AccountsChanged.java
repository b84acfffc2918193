package dev.customerfirst.accounts.account;

import java.util.Collection;

/** Told, in the same transaction, when accounts were added or changed. */
public interface AccountsChanged {

  /**
   * The accounts are new: prospects without people and without contracts, so that little can follow
   * from them. They are written.
   */
  void accountsAdded(Collection<Account> added);

  /** May be called when nothing of interest changed. The accounts are locked and written. */
  void accountsChanged(Collection<Account> changed);
}
