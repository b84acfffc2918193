package dev.customerfirst.playbooks.customer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class CustomerRepository implements PanacheRepositoryBase<Customer, UUID> {

  /** The customer, locked; known from now on if this is the first we hear of it. */
  Customer locked(UUID accountId, Instant now) {
    getEntityManager()
        .createNativeQuery(
            "insert into customer (account_id, heard_at) values (?1, ?2) on conflict do nothing")
        .setParameter(1, accountId)
        .setParameter(2, now)
        .executeUpdate();
    Customer customer = findById(accountId, LockModeType.PESSIMISTIC_WRITE);
    if (customer == null) {
      throw new IllegalStateException("customer " + accountId + " was there a moment ago");
    }
    return customer;
  }
}
