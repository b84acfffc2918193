package dev.customerfirst.testkit;

import static io.restassured.RestAssured.given;

import java.time.Instant;
import java.util.Map;

/** The simulated clock of the service under test, which runs with customerfirst.clock=simulated. */
public final class TestClock {

  private TestClock() {}

  /** Moves the clock; when this returns, all work that is due by then has been done. */
  public static void set(Instant now) {
    given()
        .auth()
        .oauth2(Tokens.as("ADMIN"))
        .contentType("application/json")
        .body(Map.of("now", now.toString()))
        .put("/simulation/clock")
        .then()
        .statusCode(200);
  }
}
