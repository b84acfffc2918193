package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done next for a renewal, and by whom.
 *
 * @param ownerId null when nobody holds the role
 */
public record NextStep(String what, Role ownerRole, @Nullable UUID ownerId) {

  /**
   * Closes the most urgent gap. What belongs to sales is the account executive's; the rest is for
   * whoever is accountable after the sale: the technical advisor, else the customer engineer (A10).
   *
   * @param team who holds which role on the account
   */
  public static NextStep of(List<RenewalGap> gaps, Map<Role, UUID> team) {
    if (gaps.isEmpty()) {
      return owned("Renew the contract.", Role.ACCOUNT_EXECUTIVE, team);
    }
    RenewalGap first = gaps.get(0);
    if (first == RenewalGap.NO_ACCOUNT_EXECUTIVE) {
      return owned(first.step(), Role.SALES_MANAGER, team);
    }
    return owned(
        first.step(), first.technical() ? accountable(team) : Role.ACCOUNT_EXECUTIVE, team);
  }

  private static Role accountable(Map<Role, UUID> team) {
    return team.containsKey(Role.TECHNICAL_ADVISOR)
        ? Role.TECHNICAL_ADVISOR
        : Role.CUSTOMER_ENGINEER;
  }

  private static NextStep owned(String what, Role role, Map<Role, UUID> team) {
    return new NextStep(what, role, team.get(role));
  }
}
