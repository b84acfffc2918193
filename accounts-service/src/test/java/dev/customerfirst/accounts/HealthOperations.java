package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Operation.read;
import static dev.customerfirst.accounts.Operation.write;

import dev.customerfirst.events.Roles;
import java.util.List;

/** Operations on the health of customers. */
final class HealthOperations {

  private static final String BECAUSE = "{\"because\": \"Their champion leaves.\"}";

  private static final String POLICY =
      "{\"groups\": [{\"code\": \"P\", \"weight\": 100, \"traits\":"
          + " [{\"trait\": \"PULSE\", \"weight\": 1}]}],"
          + " \"bands\": [], \"because\": \"Only feelings.\"}";

  static final List<Operation> ALL =
      List.of(
          read("getHealthPolicy", "/v1/health-policy"),
          read("listHealthPolicies", "/v1/health-policy/versions"),
          write(
              "decideHealthPolicy", "PUT", "/v1/health-policy", POLICY, Roles.VP_TECHNICAL_SUCCESS),
          write(
              "previewHealthPolicy",
              "POST",
              "/v1/health-policy/preview",
              POLICY,
              Roles.TECHNICAL_SUCCESS_MANAGER),
          read("listHealth", "/v1/health"),
          read("getHealth", "/v1/accounts/$customer/health"),
          read("listHealthHistory", "/v1/accounts/$customer/health/history"),
          read("drawHealth", "/v1/accounts/$customer/health.svg"),
          read("getPulse", "/v1/accounts/$customer/pulse"),
          read("listPulses", "/v1/accounts/$customer/pulse/history"),
          write(
              "sayPulse",
              "PUT",
              "/v1/accounts/$customer/pulse",
              "{\"pulse\": \"HEALTHY\", \"because\": \"They say so.\"}",
              Roles.TECHNICAL_ADVISOR),
          write(
              "declareRed",
              "POST",
              "/v1/accounts/$customer/red-declaration",
              BECAUSE,
              Roles.ACCOUNT_EXECUTIVE),
          write(
              "liftRed",
              "POST",
              "/v1/accounts/$customer/red-lifting",
              BECAUSE,
              Roles.CUSTOMER_ENGINEER));

  static final String BAD_FIELDS =
      """
      sayPulse, pulse, "GREAT", 422, unknown-code
      sayPulse, pulse, null, 422, invalid-fields
      sayPulse, pulse, 7, 400, wrong-type
      sayPulse, because, " ", 422, invalid-fields
      sayPulse, because, LONG, 422, invalid-fields
      sayPulse, because, null, 422, invalid-fields
      declareRed, because, null, 422, invalid-fields
      declareRed, because, LONG, 422, invalid-fields
      declareRed, because, 7, 400, wrong-type
      liftRed, because, "", 422, invalid-fields
      liftRed, because, LONG, 422, invalid-fields
      """;

  private HealthOperations() {}
}
