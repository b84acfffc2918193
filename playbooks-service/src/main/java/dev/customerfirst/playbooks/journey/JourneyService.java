package dev.customerfirst.playbooks.journey;

import dev.customerfirst.playbooks.activity.ActivityPlan;
import dev.customerfirst.playbooks.customer.ContractTerms;
import dev.customerfirst.playbooks.customer.Customer;
import dev.customerfirst.playbooks.customer.CustomerBook;
import dev.customerfirst.playbooks.customer.CustomerContract;
import dev.customerfirst.playbooks.customer.CustomerOpportunity;
import dev.customerfirst.playbooks.tailoring.TailoringBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Plans journeys. Inputs arrive in any order and more than once: each is stored first, then one
 * step plans the account from all that is known, so whichever comes last completes the work.
 */
@ApplicationScoped
class JourneyService {

  private final CustomerBook customers;
  private final ActivityPlan activities;
  private final TailoringBook tailoring;
  private final JourneyLaw law;
  private final Clock clock;
  private final EntityManager session;

  JourneyService(
      CustomerBook customers,
      ActivityPlan activities,
      TailoringBook tailoring,
      JourneyLaw law,
      Clock clock,
      EntityManager session) {
    this.customers = customers;
    this.activities = activities;
    this.tailoring = tailoring;
    this.law = law;
    this.clock = clock;
    this.session = session;
  }

  @Transactional(TxType.MANDATORY)
  void plan(UUID accountId) {
    Instant now = clock.instant();
    Customer customer = customers.locked(accountId);
    List<CustomerContract> contracts = customers.contractsOf(accountId);
    List<CustomerOpportunity> deals = customers.opportunitiesOf(accountId);
    activities.bringInLine(
        accountId,
        new JourneyLayout(law.planner(), now)
            .of(JourneyInput.of(customer, contracts, deals, tailoring.of(accountId))),
        lost(deals));
    contracts.forEach(contract -> noteRenewal(accountId, contract));
    // A batch plans hundreds of accounts in one transaction; without this each query would look
    // through the activities of all of them for changes.
    session.flush();
    session.clear();
  }

  private void noteRenewal(UUID accountId, CustomerContract contract) {
    contract
        .terms()
        .flatMap(terms -> contract.renewalToNote().map(at -> dayOf(at, terms)))
        .filter(day -> activities.renewed(accountId, contract.contractId(), day))
        .ifPresent(day -> contract.renewalNoted());
  }

  private static LocalDate dayOf(Instant instant, ContractTerms terms) {
    return LocalDate.ofInstant(instant, ZoneId.of(terms.timeZone()));
  }

  private static Set<UUID> lost(List<CustomerOpportunity> deals) {
    return deals.stream()
        .filter(CustomerOpportunity::isLost)
        .map(CustomerOpportunity::opportunityId)
        .collect(Collectors.toSet());
  }
}
