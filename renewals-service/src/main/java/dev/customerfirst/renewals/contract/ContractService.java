package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.ExternalId;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.messaging.States;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ContractService {

  private final ContractRepository contracts;
  private final ContractRegister register;
  private final TermsHistory terms;
  private final States states;
  private final Clock clock;

  ContractService(
      ContractRepository contracts,
      ContractRegister register,
      TermsHistory terms,
      States states,
      Clock clock) {
    this.contracts = contracts;
    this.register = register;
    this.terms = terms;
    this.states = states;
    this.clock = clock;
  }

  /** What became of an upsert. */
  record Upserted(ContractView contract, boolean created) {}

  @Transactional
  ContractView sign(Agreement agreed) {
    Contract contract = new Contract(agreed, null, clock.instant());
    register.enter(contract);
    return ContractView.of(contract);
  }

  /** The first time it signs; after that it follows the conditions and keeps to the dates. */
  @Transactional
  Upserted upsert(ExternalId key, Agreement agreed) {
    Optional<Contract> known = contracts.reserve(key);
    if (known.isEmpty()) {
      Contract contract = new Contract(agreed, key, clock.instant());
      register.enter(contract);
      return new Upserted(ContractView.of(contract), true);
    }
    Contract contract = known.get();
    List<String> fixed = changedForGood(contract, agreed);
    if (!fixed.isEmpty()) {
      throw Problems.conflict(
          "contract-dates-fixed",
          "A signed contract keeps its "
              + String.join(", ", fixed)
              + ". Send these as they were; seats, value, support plan, autoRenew and noticeDays may"
              + " change.");
    }
    if (contract.agreeOn(agreed.conditions())) {
      contracts.flush();
      Instant now = clock.instant();
      terms.keep(contract, LocalDate.ofInstant(now, contract.zone()), null, now);
      register.followConditions(contract, now);
      states.put(ContractEvents.state(contract));
    }
    return new Upserted(ContractView.of(contract), false);
  }

  @Transactional
  ContractView find(UUID id) {
    return ContractView.of(contracts.known(id));
  }

  @Transactional
  QuarterView.All quarters(UUID id) {
    return QuarterView.All.of(contracts.known(id), clock.instant());
  }

  @Transactional
  Page<ContractView> list(
      @Nullable UUID accountId, @Nullable ContractStatus status, PageRequest page) {
    return Pages.cut(
        page,
        contracts.list(accountId, status, page),
        ContractView::of,
        contract -> new String[] {contract.id().toString()});
  }

  private static List<String> changedForGood(Contract contract, Agreement agreed) {
    List<String> changed = new ArrayList<>();
    if (!contract.accountId().equals(agreed.accountId())) {
      changed.add("accountId");
    }
    if (!contract.term().startsOn().equals(agreed.term().startsOn())) {
      changed.add("startsOn");
    }
    if (!contract.term().endsOn().equals(agreed.term().endsOn())) {
      changed.add("last day");
    }
    if (!contract.zone().equals(agreed.zone())) {
      changed.add("timeZone");
    }
    if (agreed.journeyFrom() != null && !agreed.journeyFrom().equals(contract.journeyFrom())) {
      changed.add("journeyFrom");
    }
    if (agreed.opportunityId() != null
        && !agreed.opportunityId().equals(contract.opportunityId())) {
      changed.add("opportunityId");
    }
    return changed;
  }
}
