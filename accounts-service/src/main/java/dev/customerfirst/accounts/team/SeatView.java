package dev.customerfirst.accounts.team;

import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.Tier;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A role on an account that a person plays.
 *
 * @param tier in force today
 * @param part whether this seat is the accountable one of its team
 */
@Schema(name = "Seat", examples = SeatView.EXAMPLE)
public record SeatView(
    UUID accountId, String accountName, Lifecycle lifecycle, Tier tier, Role role, TeamPart part) {

  public static final String EXAMPLE =
      """
      {"accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "accountName": "Northwind Robotics",
       "lifecycle": "CUSTOMER", "tier": "TIER_1", "role": "CUSTOMER_ENGINEER",
       "part": "ACCOUNTABLE"}""";
}
