package dev.customerfirst.accounts.handover;

import dev.customerfirst.accounts.load.PersonLoad;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.rule.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a hand-over would do.
 *
 * @param possible whether it would be done: only when nothing speaks against any seat
 * @param refusals what speaks against it as a whole
 * @param seats each seat that would move, with what speaks against it
 */
@Schema(
    examples =
        """
        {"fromPersonId": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a01",
         "toPersonId": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a02", "possible": true, "refusals": [],
         "seats": [{"accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901",
          "accountName": "Northwind Robotics", "tier": "TIER_1", "role": "CUSTOMER_ENGINEER",
          "refusals": []}],
         "before": [{"personId": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a01", "displayName": "Kim Park",
          "roles": [{"role": "CUSTOMER_ENGINEER", "accounts": 1, "byTier": {"TIER_1": 1},
          "fewest": 20, "most": 30, "standing": "UNDER"}]}],
         "after": [{"personId": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a01", "displayName": "Kim Park",
          "roles": [{"role": "CUSTOMER_ENGINEER", "accounts": 0, "byTier": {},
          "fewest": 20, "most": 30, "standing": "UNDER"}]}]}""")
record HandoverPreview(
    UUID fromPersonId,
    UUID toPersonId,
    boolean possible,
    List<Reason> refusals,
    List<Seat> seats,
    List<PersonLoad> before,
    List<PersonLoad> after) {

  /** A seat that would move. */
  @Schema(name = "HandoverSeat")
  record Seat(UUID accountId, String accountName, Tier tier, Role role, List<Reason> refusals) {}

  /**
   * Why not.
   *
   * @param pointer where in the request the cause stands; empty when nowhere
   */
  @Schema(name = "HandoverReason")
  record Reason(String code, String pointer, String detail) {

    static List<Reason> of(Collection<Refusal> refusals) {
      return refusals.stream().map(r -> new Reason(r.code(), r.pointer(), r.detail())).toList();
    }
  }
}
