package dev.customerfirst.accounts.role;

import dev.customerfirst.events.Role;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a role is there for (R034) and how its success is measured (R061).
 *
 * @param name as people say it
 * @param aliases short forms that name this role and no other (A12); those that could mean two are
 *     nobody's (A11)
 * @param purpose in one sentence
 * @param duties what the role answers for
 * @param tasks what its people do, again and again
 * @param development how its people grow
 */
@Schema(name = "RoleEntry", examples = RoleEntry.EXAMPLE)
record RoleEntry(
    Role role,
    String name,
    List<String> aliases,
    String purpose,
    List<String> duties,
    List<String> tasks,
    List<String> development,
    List<RoleMetric> metrics) {

  static final String EXAMPLE =
      """
      {"role": "TECHNICAL_ADVISOR", "name": "Technical advisor", "aliases": ["TA", "TAM"],
       "purpose": "Answers for a customer's success, usage and adoption over the years.",
       "duties": ["Answer for retention of the account."],
       "tasks": ["Refresh pulse, buyer access and champion every month."],
       "development": ["Coaching in leading change in large organisations."],
       "metrics": [{"code": "SEAT_USE", "name": "Seats in use",
        "meaning": "Monthly users out of seats, in a calendar month.", "unit": "PERCENT",
        "better": "HIGHER", "target": 80}]}""";
}
