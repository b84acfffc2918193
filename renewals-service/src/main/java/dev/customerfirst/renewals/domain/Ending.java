package dev.customerfirst.renewals.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the end of the term makes of a contract.
 *
 * @param happening one of the three ways to end
 * @param graceUntil last day on which it can still be renewed; null when it was renewed already
 * @param toldUntil the same day as others hear of it: null when nothing is open any more
 * @param because in words
 */
public record Ending(
    Happening happening,
    @Nullable LocalDate graceUntil,
    @Nullable LocalDate toldUntil,
    String because) {

  /**
   * @param followed another contract follows
   * @param left the customer said that they do not renew
   * @param graceDays for how many days after the end it can still be renewed
   */
  public static Ending of(ContractTerm term, boolean followed, boolean left, int graceDays) {
    if (followed) {
      return new Ending(
          Happening.END_FOLLOWED, null, null, "The last day is over. Another contract follows.");
    }
    LocalDate graceUntil = term.endsOn().plusDays(graceDays);
    if (left) {
      return new Ending(
          Happening.END_LEFT,
          graceUntil,
          null,
          "The last day is over. The customer had said that they do not renew.");
    }
    if (graceDays == 0) {
      return new Ending(
          Happening.END, graceUntil, null, "The last day is over, and nobody renewed it.");
    }
    return new Ending(
        Happening.END,
        graceUntil,
        graceUntil,
        "The last day is over. It can be renewed until " + graceUntil + ".");
  }

  /** The last day on which somebody can still decide; null when it is decided. */
  public @Nullable LocalDate undecidedUntil() {
    return happening == Happening.END ? graceUntil : null;
  }

  /** Why a contract lapsed, in words. */
  public static String lapsedBecause(ContractTerm term, LocalDate graceUntil) {
    return "It ended on " + term.endsOn() + " and nobody renewed it by " + graceUntil + ".";
  }
}
