package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ContractService {

  private final ContractRepository contracts;
  private final ContractRegister register;
  private final Clock clock;

  ContractService(ContractRepository contracts, ContractRegister register, Clock clock) {
    this.contracts = contracts;
    this.register = register;
    this.clock = clock;
  }

  @Transactional
  ContractView sign(Agreement agreed) {
    Contract contract = new Contract(agreed, null, clock.instant());
    register.enter(contract);
    return ContractView.of(contract);
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
        contract -> ListPlace.parts(ContractRepository.LIST, contract.id()));
  }
}
