package dev.customerfirst.playbooks.journey;

import dev.customerfirst.playbooks.activity.WantedActivity;
import dev.customerfirst.playbooks.customer.ContractTerms;
import dev.customerfirst.playbooks.customer.CustomerContract;
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

/** What the journey of an account asks for, from all that is known by now. */
final class JourneyLayout {

  private final JourneyPlanner planner;
  private final Instant now;

  JourneyLayout(JourneyPlanner planner, Instant now) {
    this.planner = planner;
    this.now = now;
  }

  List<WantedActivity> of(JourneyInput input) {
    Set<UUID> carrying =
        JourneyContracts.among(input.contracts().stream().map(each -> term(each.terms())).toList());
    return Stream.concat(
            input.deals().stream().flatMap(deal -> ofDeal(input, deal)),
            input.contracts().stream()
                .filter(contract -> carrying.contains(contract.terms().contractId()))
                .flatMap(contract -> ofContract(input, contract)))
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
    return planner.plan(journeyTerms(tiers, terms));
  }

  // Without the account's calendar nobody can say which day it is there: its state comes soon.
  private Stream<WantedActivity> ofDeal(JourneyInput input, JourneyInput.Deal deal) {
    return input.zone().stream()
        .flatMap(
            zone ->
                planner.planStage6(LocalDate.ofInstant(deal.reachedAt(), zone)).stream()
                    .map(
                        planned ->
                            new WantedActivity(null, deal.opportunityId(), planned, zone, true)));
  }

  private Stream<WantedActivity> ofContract(JourneyInput input, JourneyInput.Contract contract) {
    if (input.tiers().isUnknown()) {
      return Stream.empty();
    }
    ContractTerms terms = contract.terms();
    JourneyTerms journeyTerms = journeyTerms(input.tiers(), terms);
    LocalDate today = LocalDate.ofInstant(now, journeyTerms.zone());
    return input
        .tailoring()
        .applied(terms.contractId(), planner.plan(journeyTerms).activities(), planner, journeyTerms)
        .stream()
        .map(
            planned ->
                new WantedActivity(
                    terms.contractId(),
                    null,
                    planned,
                    journeyTerms.zone(),
                    planned.isOpen(contract.openedThrough(), today)));
  }

  private static JourneyTerms journeyTerms(TierHistory tiers, ContractTerms terms) {
    return new JourneyTerms(
        terms.startsOn(),
        terms.endsOn(),
        ZoneId.of(terms.timeZone()),
        terms.renewalOf() != null,
        terms.journeyFrom(),
        tiers);
  }

  private static JourneyContracts.Term term(ContractTerms terms) {
    return new JourneyContracts.Term(
        terms.contractId(), terms.startsOn(), terms.endsOn(), terms.renewalOf() != null);
  }
}
