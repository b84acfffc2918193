package dev.customerfirst.supportrouting.ticket;

import dev.customerfirst.events.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: a colleague in a role, or a contact at the customer. Exactly one of the two.
 *
 * @param role of a colleague
 * @param contactId a person at the customer
 */
record OpenedBy(@Nullable Role role, @Nullable UUID contactId) {

  boolean isOne() {
    return (role == null) != (contactId == null);
  }
}
