package dev.customerfirst.accounts.team;

import dev.customerfirst.events.Role;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The team of an account.
 *
 * @param missingRoles required roles that nobody plays (R032)
 * @param version the number in the ETag: that of the account
 */
@Schema(
    name = "Team",
    examples =
        """
        {"accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "members": [
         {"role": "ACCOUNT_EXECUTIVE", "personId": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a01",
          "displayName": "Ada Moreno"}], "missingRoles": ["CUSTOMER_ENGINEER"], "version": 1}""")
record TeamView(UUID accountId, List<Member> members, List<Role> missingRoles, long version) {

  /** Who plays a role. */
  @Schema(name = "TeamMember")
  record Member(Role role, UUID personId, String displayName) {}
}
