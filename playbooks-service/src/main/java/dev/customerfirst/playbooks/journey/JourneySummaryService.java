package dev.customerfirst.playbooks.journey;

import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.playbooks.activity.ActivityTallies;
import dev.customerfirst.playbooks.customer.ContractTerms;
import dev.customerfirst.playbooks.customer.Customer;
import dev.customerfirst.playbooks.customer.CustomerBook;
import dev.customerfirst.playbooks.customer.CustomerContract;
import dev.customerfirst.playbooks.domain.TierHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Sums a journey up. */
@ApplicationScoped
class JourneySummaryService {

  private final CustomerBook customers;
  private final ActivityTallies tallies;
  private final JourneyLaw law;
  private final Clock clock;

  JourneySummaryService(
      CustomerBook customers, ActivityTallies tallies, JourneyLaw law, Clock clock) {
    this.customers = customers;
    this.tallies = tallies;
    this.law = law;
    this.clock = clock;
  }

  @Transactional
  JourneySummary of(UUID accountId) {
    Instant now = clock.instant();
    Customer customer =
        customers.find(accountId).orElseThrow(() -> Problems.notFound("account", accountId));
    TierHistory tiers = customer.tiers();
    LocalDate today = LocalDate.ofInstant(now, customer.zone().orElse(ZoneOffset.UTC));
    ActivityTallies.OfAccount tally = tallies.ofAccount(accountId);
    List<CustomerContract> contracts = customers.contractsOf(accountId);
    Set<UUID> carrying = JourneyLayout.carrying(contracts);
    JourneyLayout layout = new JourneyLayout(law.planner(), now);
    return new JourneySummary(
        accountId,
        tiers.isUnknown() ? null : tiers.on(today),
        tally.all(),
        contracts.stream()
            .flatMap(
                contract ->
                    contract.terms().stream()
                        .map(
                            terms ->
                                ofContract(
                                    contract,
                                    terms,
                                    carrying.contains(terms.contractId()),
                                    tiers,
                                    layout,
                                    tally)))
            .toList(),
        customer.heardAt());
  }

  private static JourneySummary.OfContract ofContract(
      CustomerContract contract,
      ContractTerms terms,
      boolean carries,
      TierHistory tiers,
      JourneyLayout layout,
      ActivityTallies.OfAccount tally) {
    boolean planned = carries && !tiers.isUnknown();
    return new JourneySummary.OfContract(
        terms.contractId(),
        contract.status(),
        terms.startsOn(),
        terms.endsOn(),
        terms.renewalOf(),
        terms.opportunityId(),
        carries,
        because(terms, carries, planned),
        planned ? layout.journey(tiers, terms).warnings() : List.of(),
        tally.of(terms.contractId(), terms.opportunityId()));
  }

  private static String because(ContractTerms terms, boolean carries, boolean planned) {
    if (!carries) {
      return "Another contract of the account was running when this one started: an add-on has no"
          + " journey of its own.";
    }
    if (!planned) {
      return "The account's tier is not known here yet; the journey is planned when it comes.";
    }
    return terms.renewalOf() == null
        ? "The account's first contract, or its first after a break: the journey begins with"
            + " onboarding."
        : "It follows another contract: the journey goes on without a second onboarding.";
  }
}
