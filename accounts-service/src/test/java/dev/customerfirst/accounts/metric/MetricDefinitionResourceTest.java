package dev.customerfirst.accounts.metric;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.MetricFixture.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@Tag("R189")
class MetricDefinitionResourceTest {

  private final String name = "m-" + UUID.randomUUID();

  @Test
  void knowsTheFirstMetricsFromTheStart() {
    as("MARKETING")
        .get("/v1/metric-definitions?limit=200")
        .then()
        .statusCode(200)
        .body(
            "items.name", hasItems("dau", "mau", "session-minutes", "extensions-used", "searches"));
    as("MARKETING")
        .get("/v1/metric-definitions/mau")
        .then()
        .body("period", equalTo("MONTH"))
        .body("numbers", equalTo("WHOLE"))
        .body("lowest", equalTo(0));
  }

  @Test
  void takesFiguresOfAMetricOnceItIsDefined() {
    String account = registered();
    sent(account, "2026-01-04", "\"" + name + "\": 3.5").statusCode(422);
    define(null, "Depth", "DECIMAL", 0, 10).statusCode(201).header("ETag", "\"0\"");
    sent(account, "2026-01-04", "\"" + name + "\": 3.5").statusCode(200);
    sent(account, "2026-01-04", "\"" + name + "\": 11").statusCode(422);
  }

  @Test
  void isWordedBetterOnlyByWhoHasReadIt() {
    define(null, "Depth", "DECIMAL", 0, 10).statusCode(201);
    String before = Journal.everything();
    define(null, "Depth of use", "DECIMAL", 0, 10).statusCode(428);
    define("\"7\"", "Depth of use", "DECIMAL", 0, 10).statusCode(412);
    define("\"0\"", "Depth", "DECIMAL", 0, 10).statusCode(200).header("ETag", "\"0\"");
    define("\"0\"", "Depth", "WHOLE", 0, 10)
        .statusCode(409)
        .body("code", equalTo("metric-meaning-fixed"));
    assertThat(Journal.everything()).isEqualTo(before);
    define("\"0\"", "Depth of use", "DECIMAL", 0, 20)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("label", equalTo("Depth of use"))
        .body("highest", equalTo(20));
  }

  @Test
  void leavesSeatsToTheContracts() {
    as("PRODUCT")
        .body(body("Seats", "WHOLE", 0, 10))
        .put("/v1/metric-definitions/seats")
        .then()
        .statusCode(422)
        .body("code", equalTo("metric-from-contracts"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dau", "1st", "a--b", "a-", "-a", "a_b", "a%20b"})
  void hasAPlainName(String bad) {
    String before = Journal.everything();
    as("PRODUCT")
        .urlEncodingEnabled(false)
        .body(body("Bad", "WHOLE", 0, 10))
        .put("/v1/metric-definitions/" + bad)
        .then()
        .statusCode(422);
    assertThat(Journal.everything()).isEqualTo(before);
  }

  private ValidatableResponse define(
      @Nullable String ifMatch, String label, String numbers, int lowest, int highest) {
    var request = as("PRODUCT").body(body(label, numbers, lowest, highest));
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .put("/v1/metric-definitions/" + name)
        .then();
  }

  private static String body(String label, String numbers, int lowest, int highest) {
    return """
        {"label": "%s", "unit": "clicks", "counts": "Clicks to the answer.", "period": "DAY",
         "numbers": "%s", "lowest": %d, "highest": %d, "good": "DOWN"}"""
        .formatted(label, numbers, lowest, highest);
  }
}
