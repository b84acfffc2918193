package dev.customerfirst.suite.fault;

import static io.restassured.RestAssured.given;

import dev.customerfirst.localstack.Service;
import dev.customerfirst.suite.stack.SuiteStack;
import io.restassured.response.Response;
import java.util.Map;

/** Writes accounts over HTTP, as a CRM does. */
final class Accounts {

  private final SuiteStack stack;

  Accounts(SuiteStack stack) {
    this.stack = stack;
  }

  Response create(String name, String idempotencyKey) {
    return given()
        .auth()
        .oauth2(stack.token("INTEGRATION"))
        .header("Idempotency-Key", idempotencyKey)
        .contentType("application/json")
        .body(Map.of("name", name, "timeZone", "Europe/Berlin", "tier", "TIER_2"))
        .post(stack.url(Service.ACCOUNTS) + "/v1/accounts");
  }
}
