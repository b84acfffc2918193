package dev.customerfirst.accounts.team;

import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.Tier;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account in which roles have nobody. */
@Schema(name = "TeamGap", examples = TeamGapView.EXAMPLE)
record TeamGapView(
    UUID accountId, String accountName, Lifecycle lifecycle, Tier tier, List<Role> missingRoles) {

  static final String EXAMPLE =
      """
      {"accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "accountName": "Northwind Robotics",
       "lifecycle": "CUSTOMER", "tier": "TIER_1", "missingRoles": ["CUSTOMER_ENGINEER"]}""";
}
