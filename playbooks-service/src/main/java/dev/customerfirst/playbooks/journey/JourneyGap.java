package dev.customerfirst.playbooks.journey;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.playbooks.customer.ContractTerms;
import dev.customerfirst.playbooks.customer.Customer;
import dev.customerfirst.playbooks.customer.CustomerContract;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract that should have a journey and has none (R003).
 *
 * @param because the same in words
 * @param heardAt when this service last heard of the account
 */
record JourneyGap(
    UUID accountId,
    UUID contractId,
    ContractStatus status,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    Kind gap,
    String because,
    Instant heardAt) {

  /** What is missing. */
  enum Kind {
    TERMS_UNKNOWN("Only later facts of the contract have arrived; its terms are still to come."),
    TIER_UNKNOWN("The account's tier is not known here yet; the journey is planned when it comes."),
    NOT_PLANNED(
        "Everything is known and nothing was planned; the log and the dead letters of this service"
            + " say why.");

    private final String because;

    Kind(String because) {
      this.because = because;
    }
  }

  static JourneyGap of(CustomerContract contract, Customer customer) {
    ContractTerms terms = contract.terms().orElse(null);
    Kind gap =
        terms == null
            ? Kind.TERMS_UNKNOWN
            : customer.tiers().isUnknown() ? Kind.TIER_UNKNOWN : Kind.NOT_PLANNED;
    return new JourneyGap(
        customer.accountId(),
        contract.contractId(),
        contract.status(),
        terms == null ? null : terms.startsOn(),
        terms == null ? null : terms.endsOn(),
        gap,
        gap.because,
        customer.heardAt());
  }
}
