package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Caller.as;

/** Metrics and scorecards. */
public final class ScorecardFixture {

  public static final String HAPPY =
      "{\"code\": \"nps\", \"name\": \"Net promoter score\", \"kind\": \"HAPPINESS\","
          + " \"target\": 40, \"direction\": \"AT_LEAST\", \"unit\": \"points\"}";

  private ScorecardFixture() {}

  public static String metric(String code, String kind, int target, String direction) {
    return "{\"code\": \""
        + code
        + "\", \"name\": \"Name\", \"kind\": \""
        + kind
        + "\", \"target\": "
        + target
        + ", \"direction\": \""
        + direction
        + "\", \"unit\": \"times\"}";
  }

  /** The code of a metric of SUPPORT that takes figures. */
  public static String supported() {
    as("HEAD_OF_CUSTOMER_SUPPORT")
        .header("If-Match", "*")
        .body("{\"metrics\": [" + metric("open-promises", "EXPERIENCE", 0, "AT_MOST") + "]}")
        .put("/v1/scorecards/SUPPORT")
        .then()
        .statusCode(200);
    return "open-promises";
  }
}
