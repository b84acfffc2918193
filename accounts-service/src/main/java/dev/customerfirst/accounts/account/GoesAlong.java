package dev.customerfirst.accounts.account;

import java.util.UUID;

/** What a feature keeps of an account goes along when the account turns out to be another one. */
public interface GoesAlong {

  /** What it is, in the plural, for example {@code contacts}. */
  String what();

  /**
   * Gives the survivor what belonged to the merged account, in the transaction of the merge, and
   * publishes what others know of it. Where both have the same thing, the survivor's stays.
   *
   * @return how many went along
   */
  long follow(UUID merged, UUID survivor);
}
