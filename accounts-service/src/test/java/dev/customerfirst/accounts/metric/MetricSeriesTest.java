package dev.customerfirst.accounts.metric;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.MetricFixture.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The simulated clock stands on 2026-01-05T09:00Z, 01:00 in Los Angeles. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@Tag("R039")
class MetricSeriesTest {

  private String account = "";

  @BeforeEach
  void threeDays() {
    account = registered();
    sent(account, "2025-12-30", "\"dau\": 4").statusCode(200);
    sent(account, "2026-01-02", "\"dau\": 7").statusCode(200);
    sent(account, "2026-01-04", "\"dau\": 10").statusCode(200);
  }

  @Test
  void showsAMetricByDayAndByMonth() {
    get("?name=dau&from=2026-01-02&to=2026-01-04")
        .statusCode(200)
        .body("metric.label", equalTo("Daily active users"))
        .body("points.n", contains(1, 0, 1))
        .body("points.last", contains(7, null, 10));
    get("?name=dau&from=2025-12-01&step=MONTH")
        .statusCode(200)
        .body("to", equalTo("2026-01-05"))
        .body("points.mean", contains(equalTo(4), equalTo(8.5f)))
        .body("points[1].min", equalTo(7))
        .body("points[1].max", equalTo(10))
        .body("points[1].last", equalTo(10));
    get("?name=dau").body("points.size()", equalTo(90)).body("from", equalTo("2025-10-08"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?name=logins",
        "?name=dau&from=2026-01-05&to=2026-01-04",
        "?name=dau&from=2000-01-01",
        "?name=dau&from=2000-01-01&step=MONTH",
        "?name=dau&from=0001-01-01&to=0001-01-02",
        "?name=dau&from=yesterday"
      })
  void refusesWhatNobodyCanMean(String query) {
    get(query).statusCode(400).body("code", equalTo("bad-query-parameter"));
  }

  @Test
  void refusesAStepThatThereIsNot() {
    get("?name=dau&step=YEAR").statusCode(422).body("code", equalTo("unknown-code"));
  }

  @Test
  void drawsAMetric() {
    String address = "/v1/accounts/" + account + "/metrics/dau.svg?from=2025-12-25";
    ValidatableResponse drawn =
        as("MARKETING")
            .get(address)
            .then()
            .statusCode(200)
            .contentType("image/svg+xml")
            .header("Content-Security-Policy", containsString("default-src 'none'"))
            .body(
                allOf(
                    containsString("Northwind Robotics: Daily active users"),
                    containsString("3 values from 2025-12-30 to 2026-01-04"),
                    not(containsString("<script"))));
    String etag = drawn.extract().header("ETag");
    as("MARKETING")
        .header("If-None-Match", etag)
        .get(address)
        .then()
        .statusCode(304)
        .header("ETag", equalTo(etag))
        .body(emptyString());
    sent(account, "2026-01-04", "\"dau\": 11").statusCode(200);
    as("MARKETING").header("If-None-Match", etag).get(address).then().statusCode(200);
    as("MARKETING")
        .get("/v1/accounts/" + account + "/metrics/logins.svg")
        .then()
        .statusCode(404)
        .body("code", equalTo("metric-definition-not-found"));
  }

  /** However many figures there are, a series reads its own stretch of the key. */
  @Test
  void readsASeriesByTheKey() throws SQLException {
    Journal.execute(
        "insert into metric_value select '"
            + account
            + "', 'searches', date '2000-01-01' + i, i from generate_series(1, 9000) i");
    Journal.execute("analyze metric_value");
    StringBuilder plan = new StringBuilder();
    try (Connection connection = Journal.connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "explain "
                    + MetricFigures.RANGE
                        .replace(":accounts", "array['" + account + "'::uuid]")
                        .replace(":metric", "'searches'")
                        .replace(":from", "date '2020-01-01'")
                        .replace(":to", "date '2020-03-31'"))) {
      while (rows.next()) {
        plan.append(rows.getString(1)).append('\n');
      }
    }
    assertThat(plan.toString())
        .contains("metric_value_pkey")
        .contains("Index Cond")
        .doesNotContain("Seq Scan");
  }

  private ValidatableResponse get(String query) {
    return as("MARKETING").get("/v1/accounts/" + account + "/metrics" + query).then();
  }
}
