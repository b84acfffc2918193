package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a contract may be followed by another one (R092).
 *
 * @param graceDays how many days after its end a contract can still be renewed
 */
public record RenewalRule(int graceDays) {

  /**
   * Why the contract cannot be renewed; empty when it can.
   *
   * @param graceUntil the last day of grace, once that was decided
   * @param today by the contract's own calendar
   */
  public Optional<Refusal> refusal(
      ContractStatus status,
      ContractTerm term,
      boolean alreadyRenewed,
      @Nullable LocalDate graceUntil,
      LocalDate today) {
    if (alreadyRenewed) {
      return Optional.of(
          Refusal.conflict(
              "already-renewed",
              "This contract was renewed already. Its successorId names the contract that follows;"
                  + " renew that one instead."));
    }
    Optional<Refusal> standing = ContractLife.refusal(status, Happening.RENEW);
    if (ContractLife.refusal(status, Happening.SIGN).isEmpty()) {
      // What was never signed did not end either.
      return standing;
    }
    LocalDate lastChance = graceUntil == null ? term.endsOn().plusDays(graceDays) : graceUntil;
    if (today.isAfter(lastChance)) {
      return Optional.of(
          Refusal.conflict(
              "renewal-too-late",
              "This contract ended on "
                  + term.endsOn()
                  + " and could be renewed until "
                  + lastChance
                  + ". Sign a new contract instead."));
    }
    if (term.dayAfter().isAfter(RequestedTerm.LATEST_START)) {
      return Optional.of(
          Refusal.conflict(
              "successor-out-of-range",
              "A successor would start after " + RequestedTerm.LATEST_START + "."));
    }
    return standing;
  }

  /**
   * Whether a contract is followed by another one by itself now that its notice deadline is over.
   */
  public static boolean renewsByItself(
      ContractTerm term, boolean autoRenew, boolean alreadyRenewed, boolean left) {
    return autoRenew
        && !alreadyRenewed
        && !left
        && !term.dayAfter().isAfter(RequestedTerm.LATEST_START);
  }
}
