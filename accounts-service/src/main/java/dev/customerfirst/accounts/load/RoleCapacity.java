package dev.customerfirst.accounts.load;

import dev.customerfirst.accounts.domain.Capacity;
import dev.customerfirst.events.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** The capacity of a role, as it was last decided. */
@Entity
class RoleCapacity {

  @Id
  @Enumerated(EnumType.STRING)
  private Role role;

  @Version private long version;
  private int fewest;
  private int most;

  @SuppressWarnings("NullAway.Init")
  protected RoleCapacity() {}

  RoleCapacity(Role role, Capacity capacity) {
    this.role = role;
    decide(capacity);
  }

  final void decide(Capacity capacity) {
    fewest = capacity.fewest();
    most = capacity.most();
  }

  Role role() {
    return role;
  }

  long version() {
    return version;
  }

  CapacityView view() {
    return new CapacityView(role, fewest, most, version);
  }
}
