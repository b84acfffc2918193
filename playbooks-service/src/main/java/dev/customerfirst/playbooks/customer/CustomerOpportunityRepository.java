package dev.customerfirst.playbooks.customer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CustomerOpportunityRepository implements PanacheRepositoryBase<CustomerOpportunity, UUID> {

  CustomerOpportunity known(UUID opportunityId, UUID accountId) {
    return findByIdOptional(opportunityId)
        .orElseGet(
            () -> {
              CustomerOpportunity deal = new CustomerOpportunity(opportunityId, accountId);
              persist(deal);
              return deal;
            });
  }

  List<CustomerOpportunity> ofAccount(UUID accountId) {
    return list("accountId = ?1 order by opportunityId", accountId);
  }
}
