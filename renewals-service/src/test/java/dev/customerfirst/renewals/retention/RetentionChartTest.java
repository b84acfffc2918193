package dev.customerfirst.renewals.retention;

import static dev.customerfirst.renewals.retention.RetentionFixture.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.kit.chart.ChartPoint;
import dev.customerfirst.kit.chart.ChartSeries;
import dev.customerfirst.kit.chart.LineChart;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.renewals.domain.RetentionMetric;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RetentionChartTest {

  @Inject RetentionFixture fixture;
  @Inject RetentionChart chart;
  @Inject SimulatedClock clock;
  private final UUID engineer = UUID.randomUUID();

  @BeforeEach
  void today() {
    clock.set(RetentionFixture.TODAY);
  }

  @Test
  void eachMonthIsAPeriodOfItsOwn() {
    fixture.account(engineer, "A 2025-02-01 2026-01-31 25 EUR lost");
    fixture.account(
        engineer, "B 2025-04-01 2026-03-31 75 EUR ->C; C 2026-04-01 2027-03-31 100 EUR");
    fixture.account(engineer, "D 2026-02-10 2027-02-09 10 USD");

    LineChart drawn = draw("2026-01-15", "2026-12-31", RetentionMetric.NET_REVENUE_RETENTION);

    assertThat(drawn.title()).isEqualTo("Net revenue retention by month");
    assertThat(drawn.series()).extracting(ChartSeries::name).containsExactly("EUR", "USD");
    // The contract ends with January: it is gone in February. May has not begun.
    assertThat(points(drawn, 0))
        .containsExactly(
            "2026-01-01 100.0", "2026-02-01 75.0", "2026-03-01 100.0", "2026-04-01 133.3");
    assertThat(points(drawn, 1))
        .containsExactly(
            "2026-01-01 null", "2026-02-01 null", "2026-03-01 100.0", "2026-04-01 100.0");
  }

  @Test
  void customersAreOneLine() {
    fixture.account(engineer, "A 2025-02-01 2026-01-31 25 EUR lost");
    fixture.account(engineer, "B 2025-07-01 2026-06-30 75 USD");

    LineChart drawn = draw("2026-02-01", "2026-02-28", RetentionMetric.LOGO_RETENTION);

    assertThat(drawn.series()).extracting(ChartSeries::name).containsExactly("Customers");
    assertThat(points(drawn, 0)).containsExactly("2026-02-01 50.0");
  }

  @Test
  void isDrawnOnceForWhoeverHasItAlready() {
    fixture.account(engineer, "B 2025-07-01 2026-06-30 75 USD");
    String address =
        "/v1/retention.svg?metric=GROSS_REVENUE_RETENTION&from=2025-08-01&to=2026-03-31&ownerId="
            + engineer;

    String etag =
        get(address).statusCode(200).contentType("image/svg+xml").extract().header("ETag");

    given()
        .auth()
        .oauth2(RetentionFixture.ANYBODY)
        .header("If-None-Match", etag)
        .get(address)
        .then()
        .statusCode(304);
    assertThat(get(address).extract().asString()).startsWith("<svg").contains("USD");
  }

  private LineChart draw(String from, String to, RetentionMetric metric) {
    RetentionParameters parameters = new RetentionParameters();
    parameters.from = from;
    parameters.to = to;
    parameters.ownerId = engineer.toString();
    return chart.draw(parameters.question(clock.instant()), metric);
  }

  private static List<String> points(LineChart chart, int line) {
    return chart.series().get(line).points().stream()
        .map((ChartPoint point) -> point.day() + " " + point.value())
        .toList();
  }
}
