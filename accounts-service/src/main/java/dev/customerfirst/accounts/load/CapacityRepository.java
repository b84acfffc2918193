package dev.customerfirst.accounts.load;

import dev.customerfirst.events.Role;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Capacities. */
@ApplicationScoped
class CapacityRepository implements PanacheRepositoryBase<RoleCapacity, Role> {

  Optional<RoleCapacity> locked(Role role) {
    return findByIdOptional(role, LockModeType.PESSIMISTIC_WRITE);
  }
}
