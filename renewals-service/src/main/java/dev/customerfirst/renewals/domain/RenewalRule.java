package dev.customerfirst.renewals.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a contract may be followed by another one (R092).
 *
 * @param graceDays how many days after its end a contract can still be renewed
 */
public record RenewalRule(int graceDays) {

  /**
   * Why the contract cannot be renewed; empty when it can.
   *
   * @param today by the contract's own calendar
   */
  public Optional<Refusal> refusal(ContractTerm term, boolean alreadyRenewed, LocalDate today) {
    if (alreadyRenewed) {
      return Optional.of(
          Refusal.conflict(
              "already-renewed",
              "This contract was renewed already. Its successorId names the contract that follows;"
                  + " renew that one instead."));
    }
    LocalDate lastChance = term.endsOn().plusDays(graceDays);
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
    return Optional.empty();
  }
}
