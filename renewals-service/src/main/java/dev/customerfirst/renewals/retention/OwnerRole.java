package dev.customerfirst.renewals.retention;

import dev.customerfirst.events.Role;
import java.util.List;

/** Whose customers are meant when figures are told by owner. */
enum OwnerRole {
  /** Who answers for keeping the customer: the technical advisor, else the customer engineer. */
  ACCOUNTABLE(Role.TECHNICAL_ADVISOR, Role.CUSTOMER_ENGINEER),
  ACCOUNT_EXECUTIVE(Role.ACCOUNT_EXECUTIVE),
  CUSTOMER_ENGINEER(Role.CUSTOMER_ENGINEER),
  TECHNICAL_ADVISOR(Role.TECHNICAL_ADVISOR);

  private final List<Role> roles;

  OwnerRole(Role... roles) {
    this.roles = List.of(roles);
  }

  /** The seat that is looked at first. */
  Role first() {
    return roles.get(0);
  }

  /** The seat that counts when nobody has the first one. */
  Role second() {
    return roles.get(roles.size() - 1);
  }
}
