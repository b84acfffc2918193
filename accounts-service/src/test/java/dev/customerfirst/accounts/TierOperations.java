package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Operation.read;
import static dev.customerfirst.accounts.Operation.write;

import dev.customerfirst.events.Roles;
import java.util.List;

/** Operations on tier policies and on what they say of an account. */
final class TierOperations {

  static final List<Operation> ALL =
      List.of(
          write(
              "defineTierPolicy",
              "POST",
              "/v1/tier-policies",
              TierPolicyFixture.body("2140-01-01"),
              Roles.VP_SALES),
          read("listTierPolicies", "/v1/tier-policies"),
          read("getTierPolicy", "/v1/tier-policies/$policy"),
          write(
              "deleteTierPolicy",
              "DELETE",
              "/v1/tier-policies/$policy",
              null,
              Roles.VP_TECHNICAL_SUCCESS),
          new Operation(
              "previewTierPolicy",
              "POST",
              "/v1/tier-policies/preview",
              TierPolicyFixture.body("2140-01-01"),
              null),
          read("getTier", "/v1/accounts/$account/tier"),
          write("giveTierBack", "DELETE", "/v1/accounts/$account/tier", null, Roles.SALES_MANAGER),
          new Operation(
              "previewTier",
              "POST",
              "/v1/accounts/$account/tier/preview",
              "{\"developers\": 12000}",
              null));

  static final String BAD_FIELDS =
      """
      defineTierPolicy, effectiveOn, "2026-01-04", 422, tier-policy-in-the-past
      defineTierPolicy, effectiveOn, "1969-12-31", 422, date-out-of-range
      defineTierPolicy, effectiveOn, "2201-01-01", 422, date-out-of-range
      defineTierPolicy, effectiveOn, "soon", 400, wrong-format
      defineTierPolicy, effectiveOn, null, 422, invalid-fields
      defineTierPolicy, currency, "DOLLAR", 422, unknown-currency
      defineTierPolicy, currency, 7, 400, wrong-type
      defineTierPolicy, currency, null, 422, invalid-fields
      previewTierPolicy, effectiveOn, "2026-01-04", 422, tier-policy-in-the-past
      previewTierPolicy, currency, LONG, 422, unknown-currency
      previewTier, developers, -1, 422, invalid-fields
      previewTier, developers, "many", 400, wrong-type
      previewTier, employees, 100000001, 422, invalid-fields
      previewTier, annualValue, {"amount": "-1", "currency": "USD"}, 422, amount-out-of-range
      previewTier, annualValue, {"amount": "1", "currency": "DOLLAR"}, 422, unknown-currency
      decideTier, expiresOn, "2026-01-05", 422, tier-expires-too-early
      decideTier, expiresOn, "2201-01-01", 422, date-out-of-range
      decideTier, expiresOn, "soon", 400, wrong-format
      """;

  private TierOperations() {}
}
