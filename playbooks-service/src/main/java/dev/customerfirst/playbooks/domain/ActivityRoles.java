package dev.customerfirst.playbooks.domain;

import static dev.customerfirst.events.Role.ACCOUNT_EXECUTIVE;
import static dev.customerfirst.events.Role.CUSTOMER_ENGINEER;
import static dev.customerfirst.events.Role.ENGINEERING;
import static dev.customerfirst.events.Role.MARKETING;
import static dev.customerfirst.events.Role.PRODUCT;
import static dev.customerfirst.events.Role.SUPPORT_ENGINEER;
import static dev.customerfirst.events.Role.VALUE_ENGINEER;
import static java.util.Map.entry;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.Tier;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an activity (facts 1.1).
 *
 * @param owners answer for it; each of them may complete or skip it
 * @param optional invited, and it goes on without them (A37)
 * @param whenNecessary called in when the case needs them (R065)
 */
public record ActivityRoles(List<Role> owners, List<Role> optional, List<Role> whenNecessary) {

  private static final ActivityRoles BOTH = ownedBy(ACCOUNT_EXECUTIVE, CUSTOMER_ENGINEER);
  private static final ActivityRoles ENGINEER = ownedBy(CUSTOMER_ENGINEER);

  private static final Map<ActivityCode, ActivityRoles> BY_CODE =
      Map.ofEntries(
          entry(ActivityCode.ONBOARD_PLANNING, ownedBy(CUSTOMER_ENGINEER, ACCOUNT_EXECUTIVE)),
          entry(
              ActivityCode.PRODUCTION_PLANNING,
              new ActivityRoles(
                  List.of(CUSTOMER_ENGINEER),
                  List.of(),
                  List.of(PRODUCT, SUPPORT_ENGINEER, ENGINEERING))),
          entry(ActivityCode.KICKOFF, BOTH),
          entry(ActivityCode.BOOK_MEETINGS, BOTH),
          entry(ActivityCode.CUSTOMER_ENABLEMENT, ENGINEER),
          entry(ActivityCode.PRODUCTION_ROLLOUT, ENGINEER),
          entry(ActivityCode.BUSINESS_REVIEW, BOTH),
          entry(ActivityCode.ACCOUNT_PLANNING, BOTH),
          entry(ActivityCode.NURTURE_ENABLEMENT, ENGINEER),
          entry(ActivityCode.RENEWAL_PLANNING, BOTH),
          entry(ActivityCode.RENEW_CONTRACT, ownedBy(ACCOUNT_EXECUTIVE)),
          // Its playbook says who.
          entry(ActivityCode.PLAYBOOK, ownedBy()));

  private static final ActivityRoles TIER_1_REVIEW =
      new ActivityRoles(BOTH.owners(), List.of(VALUE_ENGINEER, PRODUCT, MARKETING), List.of());

  /** Only a tier-1 business review has optional guests (R081, R087); the rest ignores the tier. */
  public static ActivityRoles of(ActivityCode code, @Nullable Tier tier) {
    if (code == ActivityCode.BUSINESS_REVIEW && tier == Tier.TIER_1) {
      return TIER_1_REVIEW;
    }
    return Objects.requireNonNull(BY_CODE.get(code), () -> "nobody owns " + code);
  }

  public static ActivityRoles ownedBy(Role... owners) {
    return new ActivityRoles(List.of(owners), List.of(), List.of());
  }
}
