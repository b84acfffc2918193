package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.Lifecycle;
import java.util.Optional;

/** When an account without a champion needs a person (R044). */
public final class ChampionWatch {

  private ChampionWatch() {}

  /**
   * Why the account needs a champion; empty when all is well. A prospect is told only when there
   * was a champion once: finding the first one is what selling is about.
   *
   * @param champions how many there are now
   * @param hadOne whether there ever was one
   */
  public static Optional<String> missing(Lifecycle lifecycle, long champions, boolean hadOne) {
    if (champions > 0 || lifecycle == Lifecycle.CHURNED) {
      return Optional.empty();
    }
    if (hadOne) {
      return Optional.of("The account has no champion any more.");
    }
    return lifecycle == Lifecycle.CUSTOMER
        ? Optional.of("The customer has no champion yet.")
        : Optional.empty();
  }

  /** Why the account needs nobody any more. */
  public static String settled(Lifecycle lifecycle) {
    return lifecycle == Lifecycle.CHURNED
        ? "The customer has left."
        : "There is a champion, or none is needed now.";
  }
}
