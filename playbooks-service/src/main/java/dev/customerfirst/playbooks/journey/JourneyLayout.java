package dev.customerfirst.playbooks.journey;

import dev.customerfirst.playbooks.activity.WantedActivity;
import dev.customerfirst.playbooks.customer.ContractTerms;
import dev.customerfirst.playbooks.customer.Customer;
import dev.customerfirst.playbooks.customer.CustomerContract;
import dev.customerfirst.playbooks.customer.CustomerOpportunity;
import dev.customerfirst.playbooks.domain.Journey;
import dev.customerfirst.playbooks.domain.JourneyContracts;
import dev.customerfirst.playbooks.domain.JourneyPlanner;
import dev.customerfirst.playbooks.domain.JourneyTerms;
import dev.customerfirst.playbooks.domain.TierHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What the journey of a customer asks for, from all that is known of the customer by now. */
final class JourneyLayout {

  private final JourneyPlanner planner;
  private final Instant now;

  JourneyLayout(JourneyPlanner planner, Instant now) {
    this.planner = planner;
    this.now = now;
  }

  List<WantedActivity> of(
      Customer customer, List<CustomerContract> contracts, List<CustomerOpportunity> deals) {
    Set<UUID> carrying = carrying(contracts);
    return Stream.concat(
            deals.stream().flatMap(deal -> ofDeal(customer, deal)),
            contracts.stream()
                .filter(contract -> carrying.contains(contract.contractId()))
                .flatMap(contract -> ofContract(customer.tiers(), contract)))
        .toList();
  }

  /** The contracts whose terms give the account its journey; add-ons are not among them. */
  static Set<UUID> carrying(List<CustomerContract> contracts) {
    return JourneyContracts.among(
        contracts.stream()
            .flatMap(contract -> contract.terms().stream())
            .map(JourneyLayout::term)
            .toList());
  }

  Journey journey(TierHistory tiers, ContractTerms terms) {
    return planner.plan(
        new JourneyTerms(
            terms.startsOn(),
            terms.endsOn(),
            ZoneId.of(terms.timeZone()),
            terms.renewalOf() != null,
            terms.journeyFrom(),
            tiers));
  }

  // Without the account's calendar nobody can say which day it is there: its state comes soon.
  private Stream<WantedActivity> ofDeal(Customer customer, CustomerOpportunity deal) {
    if (deal.isLost() || deal.reachedAt().isEmpty() || customer.zone().isEmpty()) {
      return Stream.empty();
    }
    ZoneId zone = customer.zone().get();
    LocalDate reachedOn = LocalDate.ofInstant(deal.reachedAt().get(), zone);
    return planner.planStage6(reachedOn).stream()
        .map(planned -> new WantedActivity(null, deal.opportunityId(), planned, zone, true));
  }

  private Stream<WantedActivity> ofContract(TierHistory tiers, CustomerContract contract) {
    if (tiers.isUnknown() || contract.terms().isEmpty()) {
      return Stream.empty();
    }
    ContractTerms terms = contract.terms().get();
    ZoneId zone = ZoneId.of(terms.timeZone());
    LocalDate today = LocalDate.ofInstant(now, zone);
    return journey(tiers, terms).activities().stream()
        .map(
            planned ->
                new WantedActivity(
                    contract.contractId(),
                    null,
                    planned,
                    zone,
                    planned.isOpen(contract.openedThrough(), today)));
  }

  private static JourneyContracts.Term term(ContractTerms terms) {
    return new JourneyContracts.Term(
        terms.contractId(), terms.startsOn(), terms.endsOn(), terms.renewalOf() != null);
  }
}
