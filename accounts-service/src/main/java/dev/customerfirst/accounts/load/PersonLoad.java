package dev.customerfirst.accounts.load;

import dev.customerfirst.accounts.domain.LoadStanding;
import dev.customerfirst.accounts.domain.RoleLoad;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.Tier;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a person looks after, by role.
 *
 * @param roles those in which they have accounts, and those they hold that have a capacity
 */
@Schema(name = "PersonLoad", examples = PersonLoad.EXAMPLE)
public record PersonLoad(UUID personId, String displayName, List<InRole> roles) {

  public static final String EXAMPLE =
      """
      {"personId": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a01", "displayName": "Kim Park", "roles": [
       {"role": "CUSTOMER_ENGINEER", "accounts": 31, "byTier": {"TIER_1": 4, "TIER_3": 27},
        "fewest": 20, "most": 30, "standing": "OVER"}]}""";

  /**
   * The load in one role. Accounts that churned are no load.
   *
   * @param byTier by the tier in force; tiers without any are left out
   * @param fewest null when the role has no capacity
   */
  @Schema(name = "PersonLoadInRole")
  public record InRole(
      Role role,
      int accounts,
      Map<Tier, Integer> byTier,
      @Nullable Integer fewest,
      @Nullable Integer most,
      LoadStanding standing) {

    public static InRole of(RoleLoad load) {
      var capacity = load.capacity();
      return new InRole(
          load.role(),
          load.accounts(),
          load.byTier(),
          capacity == null ? null : capacity.fewest(),
          capacity == null ? null : capacity.most(),
          load.standing());
    }
  }
}
