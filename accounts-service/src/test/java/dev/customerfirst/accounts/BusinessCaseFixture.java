package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Caller.as;

/** Business cases to try things on. */
public final class BusinessCaseFixture {

  /** From 72 to 24 hours by the end of September, and 250,000 USD. */
  public static final String PROMISE =
      """
      {"because": "Agreed.", "expectedValue": {"amount": "250000", "currency": "USD"},
       "targets": [{"metric": "hours to a fix", "unit": "h", "baseline": 72, "target": 24,
       "dueOn": "2026-09-30"}]}""";

  private BusinessCaseFixture() {}

  /** The account, with a case now. */
  public static String promised(String account) {
    as("VALUE_ENGINEER")
        .body(PROMISE)
        .put("/v1/accounts/" + account + "/business-case")
        .then()
        .statusCode(200);
    return account;
  }
}
