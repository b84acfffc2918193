package dev.customerfirst.suite.stack;

import dev.customerfirst.localstack.Service;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;

/** Waits until everything that was caused has been carried out by all four services. */
public final class Quiet {

  private Quiet() {}

  /** Returns when two looks in a row found everybody idle and nothing done between them. */
  public static void await(SuiteStack stack) {
    List<String> before = new ArrayList<>();
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .ignoreExceptions()
        .until(
            () -> {
              List<String> now = look(stack);
              boolean settled =
                  now.equals(before) && now.stream().allMatch(one -> one.startsWith("true"));
              before.clear();
              before.addAll(now);
              return settled;
            });
  }

  private static List<String> look(SuiteStack stack) {
    return Arrays.stream(Service.values()).map(service -> look(stack, service)).toList();
  }

  private static String look(SuiteStack stack, Service service) {
    JsonPath idle =
        RestAssured.given()
            .auth()
            .oauth2(stack.token("ADMIN"))
            .get(stack.url(service) + "/simulation/idle")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    return idle.get("idle")
        + " "
        + idle.get("appended")
        + " "
        + idle.get("published")
        + " "
        + idle.get("applied");
  }
}
