package dev.customerfirst.supportrouting.domain;

import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.events.TicketPhase;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an account stands with support: after the sale from the first signature on, and still for a
 * while after a contract's end, so that a late renewal leaves nobody alone.
 *
 * @param plan of the contract that counts; null before the sale
 * @param because in words
 */
public record SupportStanding(TicketPhase phase, @Nullable SupportPlan plan, String because) {

  /** Best last. */
  private static final List<SupportPlan> BY_WORTH =
      List.of(SupportPlan.ENTERPRISE_STARTER, SupportPlan.ENTERPRISE, SupportPlan.PREMIUM);

  /**
   * The standing at an instant. A running contract counts before one that is signed for later, that
   * one before one in its grace period; among equals the best plan.
   *
   * @param graceDays days after a contract's last day in which support goes on
   */
  public static SupportStanding at(Instant at, List<SignedContract> contracts, int graceDays) {
    Comparator<SignedContract> order =
        Comparator.<SignedContract>comparingInt(contract -> closeness(contract, at))
            .thenComparingInt(contract -> BY_WORTH.indexOf(contract.plan()))
            .thenComparing(SignedContract::endsOn)
            .thenComparing(SignedContract::contractId);
    return contracts.stream()
        .filter(contract -> at.isBefore(contract.endsWithGrace(graceDays)))
        .max(order)
        .map(contract -> of(contract, at))
        .orElseGet(
            () ->
                new SupportStanding(
                    TicketPhase.PRE_SALES, null, "No contract is signed, running or in grace."));
  }

  private static int closeness(SignedContract contract, Instant at) {
    if (contract.runsAt(at)) {
      return 2;
    }
    return at.isBefore(contract.starts()) ? 1 : 0;
  }

  private static SupportStanding of(SignedContract contract, Instant at) {
    String because =
        switch (closeness(contract, at)) {
          case 2 -> "A contract runs until " + contract.endsOn() + ".";
          case 1 -> "A contract is signed and starts on " + contract.startsOn() + ".";
          default -> "The contract that ended on " + contract.endsOn() + " is in its grace period.";
        };
    return new SupportStanding(TicketPhase.POST_SALES, contract.plan(), because);
  }
}
