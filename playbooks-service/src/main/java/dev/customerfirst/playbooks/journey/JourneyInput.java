package dev.customerfirst.playbooks.journey;

import dev.customerfirst.playbooks.customer.ContractTerms;
import dev.customerfirst.playbooks.customer.Customer;
import dev.customerfirst.playbooks.customer.CustomerContract;
import dev.customerfirst.playbooks.customer.CustomerOpportunity;
import dev.customerfirst.playbooks.domain.Tailoring;
import dev.customerfirst.playbooks.domain.TierHistory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * All that the journey of an account depends on.
 *
 * @param zone the account's own calendar; empty until the account itself was heard of
 */
record JourneyInput(
    TierHistory tiers,
    Optional<ZoneId> zone,
    List<Contract> contracts,
    List<Deal> deals,
    Tailoring tailoring) {

  /**
   * A contract whose terms are known.
   *
   * @param openedThrough the latest quarter that has begun; 0 before the contract starts
   */
  record Contract(ContractTerms terms, int openedThrough) {}

  /** A deal that reached stage 6 and was not lost. */
  record Deal(UUID opportunityId, Instant reachedAt) {}

  static JourneyInput of(
      Customer customer,
      List<CustomerContract> contracts,
      List<CustomerOpportunity> deals,
      Tailoring tailoring) {
    return new JourneyInput(
        customer.tiers(),
        customer.zone(),
        contracts.stream()
            .flatMap(
                contract ->
                    contract.terms().stream()
                        .map(terms -> new Contract(terms, contract.openedThrough())))
            .toList(),
        deals.stream()
            .filter(deal -> !deal.isLost())
            .flatMap(
                deal -> deal.reachedAt().stream().map(at -> new Deal(deal.opportunityId(), at)))
            .toList(),
        tailoring);
  }

  JourneyInput with(TierHistory other) {
    return new JourneyInput(other, zone, contracts, deals, tailoring);
  }

  JourneyInput with(Tailoring other) {
    return new JourneyInput(tiers, zone, contracts, deals, other);
  }

  JourneyInput with(UUID contractId, UnaryOperator<ContractTerms> change) {
    return new JourneyInput(
        tiers,
        zone,
        contracts.stream()
            .map(
                each ->
                    each.terms().contractId().equals(contractId)
                        ? new Contract(change.apply(each.terms()), each.openedThrough())
                        : each)
            .toList(),
        deals,
        tailoring);
  }
}
