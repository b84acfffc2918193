package dev.customerfirst.accounts.load;

import dev.customerfirst.events.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many accounts one person can look after in a role.
 *
 * @param fewest with fewer there is room for more
 * @param most with more somebody is neglected
 */
@Schema(name = "RoleCapacity", examples = CapacityView.EXAMPLE)
record CapacityView(Role role, int fewest, int most, long version) {

  static final String EXAMPLE =
      """
      {"role": "CUSTOMER_ENGINEER", "fewest": 20, "most": 30, "version": 0}""";
}
