package dev.customerfirst.accounts.nps;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.FeedbackFixture.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In years that no other test talks about. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class NpsChartResourceTest {

  @Test
  void drawsEachMonthAndInterruptsWhereNobodyAnswered() {
    String account = registered();
    said(account, "nps-responses", "{\"score\": 9, \"on\": \"1972-01-31\"}");
    said(account, "nps-responses", "{\"score\": 9, \"on\": \"1972-03-01\"}");
    said(account, "nps-responses", "{\"score\": 0, \"on\": \"1972-03-02\"}");
    Response drawn = draw("?from=1972-01-15&to=1972-04-30");
    assertThat(drawn.statusCode()).isEqualTo(200);
    assertThat(drawn.contentType()).startsWith("image/svg+xml");
    assertThat(drawn.asString())
        .startsWith("<svg")
        .contains("Net promoter score by month")
        .contains(
            "Score (points): 2 values from 1972-01-01 to 1972-03-01, lowest 0, highest 100, last 0.")
        .contains("lowest 81.1, highest 100, last 81.1.")
        .contains("lowest -81.1, highest -58.7, last -81.1.");
    assertThat(
            as("MARKETING")
                .header("If-None-Match", drawn.header("ETag"))
                .get("/v1/nps.svg?from=1972-01-15&to=1972-04-30")
                .statusCode())
        .isEqualTo(304);
  }

  @Test
  void drawsTheLastTwelveMonthsWhenNobodySaysOtherwise() {
    assertThat(draw("").statusCode()).isEqualTo(200);
    assertThat(draw("?to=1971-06-30").asString()).contains("No values in these days");
  }

  @ParameterizedTest
  @CsvSource({
    "?from=1972-01-01&to=1981-12-31, 200",
    "?from=1972-01-31&to=1982-01-01, 400",
    "?from=1970-01-01&to=2200-12-31, 400",
    "?from=soon, 400",
    "?from=1972-02-01&to=1972-01-01, 400"
  })
  void drawsTenYearsAtMost(String query, int status) {
    assertThat(draw(query).statusCode()).isEqualTo(status);
  }

  private static Response draw(String query) {
    return as("MARKETING").get("/v1/nps.svg" + query);
  }
}
