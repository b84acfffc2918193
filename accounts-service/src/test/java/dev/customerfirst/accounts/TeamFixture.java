package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Caller.as;

import io.restassured.response.ValidatableResponse;

/** Teams to try things with. */
public final class TeamFixture {

  private TeamFixture() {}

  /** Gives a role to a person, whoever had it. */
  public static ValidatableResponse seat(String account, String role, String person) {
    return as("SALES_MANAGER")
        .header("If-Match", "*")
        .body("{\"personId\": \"" + person + "\"}")
        .put("/v1/accounts/" + account + "/team/" + role)
        .then();
  }

  public static ValidatableResponse release(String account, String role) {
    return as("SALES_MANAGER")
        .header("If-Match", "*")
        .delete("/v1/accounts/" + account + "/team/" + role)
        .then();
  }

  public static ValidatableResponse alerts(String account, String rule, String status) {
    return as("PRODUCT")
        .get("/v1/alerts?accountId=" + account + "&rule=" + rule + "&status=" + status)
        .then()
        .statusCode(200);
  }
}
