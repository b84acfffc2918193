package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** When a customer can say that they do not renew. */
public final class NoticeRule {

  private NoticeRule() {}

  /**
   * Every reason against it; empty when there is none.
   *
   * @param renewed another contract follows already
   * @param autoRenew the contract renews by itself when nobody gives notice
   * @param signedOn by the contract's own calendar; notice can be older only when the contract had
   *     been running before it was entered here
   * @param today by the contract's own calendar
   */
  public static List<Refusal> refusals(
      ContractStatus status,
      ContractTerm term,
      boolean renewed,
      boolean autoRenew,
      LocalDate givenOn,
      LocalDate signedOn,
      LocalDate today) {
    List<Refusal> refusals = new ArrayList<>();
    if (renewed) {
      refusals.add(tooLate(autoRenew));
    } else {
      ContractLife.refusal(status, Happening.SAY_NON_RENEWAL).ifPresent(refusals::add);
    }
    LocalDate earliest = term.startsOn().isBefore(signedOn) ? term.startsOn() : signedOn;
    if (givenOn.isAfter(today) || givenOn.isBefore(earliest)) {
      refusals.add(
          Refusal.invalid(
              "notice-day-out-of-range",
              "/givenOn",
              "Give the day on which the customer said it: from "
                  + earliest
                  + " to "
                  + today
                  + "."));
    }
    return refusals;
  }

  private static Refusal tooLate(boolean autoRenew) {
    return Refusal.conflict(
        "non-renewal-too-late",
        (autoRenew
                ? "This contract renews by itself unless notice is given in time, and it has"
                    + " renewed."
                : "This contract was renewed.")
            + " Its successorId names the contract that follows; say it of that one instead.");
  }
}
