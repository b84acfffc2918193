package dev.customerfirst.suite.fault;

import static io.restassured.RestAssured.given;

import dev.customerfirst.localstack.Service;
import dev.customerfirst.suite.stack.Quiet;
import dev.customerfirst.suite.stack.SuiteStack;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Accounts with deals, contracts and tickets in all four services. */
final class PopulatedSuite {

  private PopulatedSuite() {}

  static void populate(SuiteStack stack) {
    for (String tier : List.of("TIER_1", "TIER_2", "TIER_3")) {
      String account = account(stack, tier);
      post(
          stack,
          Service.ACCOUNTS,
          "/v1/accounts/" + account + "/opportunities",
          "ACCOUNT_EXECUTIVE",
          Map.of("name", "First deal", "kind", "NEW_BUSINESS", "stage", 6));
      post(
          stack,
          Service.RENEWALS,
          "/v1/contracts",
          "ACCOUNT_EXECUTIVE",
          Map.of(
              "accountId",
              account,
              "startsOn",
              "2026-10-01",
              "termMonths",
              12,
              "timeZone",
              "Europe/Berlin",
              "value",
              Map.of("amount", "120000.00", "currency", "USD"),
              "seats",
              100,
              "supportPlan",
              "ENTERPRISE"));
      post(
          stack,
          Service.SUPPORT_ROUTING,
          "/v1/tickets",
          "CUSTOMER_ENGINEER",
          Map.of(
              "accountId",
              account,
              "kind",
              "TROUBLESHOOTING",
              "severity",
              1,
              "title",
              "Search is slow",
              "openedBy",
              Map.of("role", "CUSTOMER_ENGINEER")));
    }
    Quiet.await(stack);
  }

  private static String account(SuiteStack stack, String tier) {
    return post(
            stack,
            Service.ACCOUNTS,
            "/v1/accounts",
            "INTEGRATION",
            Map.of("name", "Replayed " + tier, "timeZone", "Europe/Berlin", "tier", tier))
        .jsonPath()
        .getString("id");
  }

  private static Response post(
      SuiteStack stack, Service service, String path, String role, Map<String, Object> body) {
    return given()
        .auth()
        .oauth2(stack.token(role))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("application/json")
        .body(body)
        .post(stack.url(service) + path)
        .then()
        .statusCode(201)
        .extract()
        .response();
  }
}
