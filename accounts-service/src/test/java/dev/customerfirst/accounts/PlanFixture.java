package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Caller.as;

/** Parts of account plans to try things on. */
public final class PlanFixture {

  static final String GOAL =
      "{\"title\": \"Release daily\", \"horizon\": \"SHORT\", \"side\": \"BOTH\","
          + " \"dueOn\": \"2026-06-30\"}";
  static final String INITIATIVE = "{\"name\": \"Cloud\", \"useCaseIds\": []}";
  static final String USE_CASE = "{\"name\": \"Search\", \"state\": \"IDEA\"}";
  static final String PROJECT =
      "{\"name\": \"Badges\", \"scope\": \"One team.\", \"risk\": \"LOW\"}";
  static final String IDEA = "{\"name\": \"Second plant\"}";

  private PlanFixture() {}

  static String goal(String account) {
    return added(account, "goals", GOAL);
  }

  static String initiative(String account) {
    return added(account, "initiatives", INITIATIVE);
  }

  static String useCase(String account) {
    return added(account, "use-cases", USE_CASE);
  }

  static String project(String account) {
    return added(account, "candidate-projects", PROJECT);
  }

  static String idea(String account) {
    return added(account, "expansion-ideas", IDEA);
  }

  /** A part of the plan; answers its id. */
  public static String added(String account, String kind, String body) {
    return as("CUSTOMER_ENGINEER")
        .body(body)
        .post("/v1/accounts/" + account + "/plan/" + kind)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
