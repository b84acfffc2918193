package dev.customerfirst.playbooks.customer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
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

  /** Those that run or will run, and for which nothing is planned, in the order of their ids. */
  List<CustomerContract> withoutActivities(UUID after, LocalDate today, int rows) {
    return find(
            "from CustomerContract c where c.contractId > ?1 and c.status in (SIGNED, STARTED)"
                + " and (c.endsOn is null or c.endsOn >= ?2)"
                + " and not exists (select 1 from Activity a where a.accountId = c.accountId"
                + " and a.contractId = c.contractId and a.status <> WITHDRAWN)"
                + " order by c.contractId",
            after,
            today)
        .page(0, rows)
        .list();
  }

  List<CustomerContract> ofAccounts(Collection<UUID> accountIds) {
    return accountIds.isEmpty()
        ? List.of()
        : list("accountId in ?1 order by startsOn, contractId", accountIds);
  }

  List<CustomerContract> ofAccount(UUID accountId) {
    return list("accountId = ?1 order by startsOn, contractId", accountId);
  }
}
