package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Caller.as;

/** Opportunities to try things on. */
public final class OpportunityFixture {

  private OpportunityFixture() {}

  /** A new-business deal of the account, in the stage. */
  public static String inStage(String account, int stage) {
    return as("ACCOUNT_EXECUTIVE")
        .body(
            "{\"name\": \"Platform\", \"kind\": \"NEW_BUSINESS\", \"stage\": "
                + stage
                + ", \"value\": {\"amount\": \"120000\", \"currency\": \"USD\"}}")
        .post("/v1/accounts/" + account + "/opportunities")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
