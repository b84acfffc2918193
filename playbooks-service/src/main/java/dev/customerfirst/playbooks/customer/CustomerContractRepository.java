package dev.customerfirst.playbooks.customer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CustomerContractRepository implements PanacheRepositoryBase<CustomerContract, UUID> {

  CustomerContract known(UUID contractId, UUID accountId) {
    return findByIdOptional(contractId)
        .orElseGet(
            () -> {
              CustomerContract contract = new CustomerContract(contractId, accountId);
              persist(contract);
              return contract;
            });
  }

  List<CustomerContract> ofAccount(UUID accountId) {
    return list("accountId = ?1 order by startsOn, contractId", accountId);
  }
}
