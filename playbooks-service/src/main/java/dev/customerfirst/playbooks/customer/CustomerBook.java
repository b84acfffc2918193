package dev.customerfirst.playbooks.customer;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.Role;
import dev.customerfirst.kit.messaging.EventTime;
import dev.customerfirst.playbooks.domain.TierHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps what the other services tell. Every note locks the customer first, so that whatever else
 * arrives for the same account waits until the plan that follows is made.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CustomerBook {

  private final CustomerRepository customers;
  private final CustomerContractRepository contracts;
  private final CustomerOpportunityRepository opportunities;
  private final Clock clock;
  private final EventTime eventTime;

  CustomerBook(
      CustomerRepository customers,
      CustomerContractRepository contracts,
      CustomerOpportunityRepository opportunities,
      Clock clock,
      EventTime eventTime) {
    this.customers = customers;
    this.contracts = contracts;
    this.opportunities = opportunities;
    this.clock = clock;
    this.eventTime = eventTime;
  }

  /** Returns what waits for it: most accounts of an import have neither journey nor signal. */
  public Waiting noteAccount(
      UUID accountId, String timeZone, TierHistory.Since tier, Map<Role, UUID> team) {
    return customers.note(accountId, timeZone, TierSince.of(tier), team, clock.instant());
  }

  public void noteTierChange(UUID accountId, TierHistory.Since change) {
    hear(accountId).tierAnnounced(change);
  }

  public void noteStage6(UUID accountId, UUID opportunityId) {
    hear(accountId);
    opportunities.known(opportunityId, accountId).reached(eventTime.happenedAt());
  }

  public void noteLoss(UUID accountId, UUID opportunityId) {
    hear(accountId);
    opportunities.known(opportunityId, accountId).wasLost();
  }

  public void noteBusinessCase(UUID accountId, LocalDate lookedOn) {
    hear(accountId).businessCaseLookedOn(lookedOn);
  }

  public void noteTerms(ContractTerms terms, ContractStatus status) {
    CustomerContract contract = contract(terms.contractId(), terms.accountId());
    contract.saysThat(terms);
    contract.reached(status);
  }

  public void noteQuarter(UUID contractId, UUID accountId, int quarter) {
    contract(contractId, accountId).quarterBegan(quarter);
  }

  public void noteRenewal(UUID contractId, UUID accountId) {
    contract(contractId, accountId).renewed(eventTime.happenedAt());
  }

  /** Locked until the end of the transaction. */
  public Customer locked(UUID accountId) {
    return customers.locked(accountId, clock.instant());
  }

  @Transactional(TxType.SUPPORTS)
  public Optional<Customer> find(UUID accountId) {
    return customers.findByIdOptional(accountId);
  }

  @Transactional(TxType.SUPPORTS)
  public List<CustomerContract> contractsOf(UUID accountId) {
    return contracts.ofAccount(accountId);
  }

  /**
   * Contracts that run or will run, and for which nothing is planned, in the order of their ids.
   */
  @Transactional(TxType.SUPPORTS)
  public List<CustomerContract> contractsWithoutActivities(UUID after, LocalDate today, int rows) {
    return contracts.withoutActivities(after, today, rows);
  }

  @Transactional(TxType.SUPPORTS)
  public List<CustomerContract> contractsOfAll(Collection<UUID> accountIds) {
    return contracts.ofAccounts(accountIds);
  }

  @Transactional(TxType.SUPPORTS)
  public List<Customer> findAll(Collection<UUID> accountIds) {
    return accountIds.isEmpty() ? List.of() : customers.list("accountId in ?1", accountIds);
  }

  @Transactional(TxType.SUPPORTS)
  public List<CustomerOpportunity> opportunitiesOf(UUID accountId) {
    return opportunities.ofAccount(accountId);
  }

  private CustomerContract contract(UUID contractId, UUID accountId) {
    hear(accountId);
    return contracts.known(contractId, accountId);
  }

  private Customer hear(UUID accountId) {
    Instant now = clock.instant();
    Customer customer = customers.locked(accountId, now);
    customer.heard(now);
    return customer;
  }
}
