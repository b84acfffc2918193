package dev.customerfirst.renewals.forecast;

import static dev.customerfirst.renewals.RenewalFixture.EXECUTIVE;
import static dev.customerfirst.renewals.RenewalFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.renewals.RenewalFixture;
import dev.customerfirst.testkit.TestClock;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RenewalForecastTest {

  /** A Thursday. */
  private static final Instant TODAY = Instant.parse("2026-01-15T09:00:00Z");

  private static final Instant MONDAY = Instant.parse("2026-01-19T00:00:00Z");

  @Inject RenewalFixture fixture;
  @Inject SimulatedClock clock;
  @Inject ForecastWatch watch;

  @BeforeEach
  void noForecastYet() {
    clock.set(TODAY);
    fixture.execute("delete from renewal_forecast");
    fixture.execute("delete from renewal_forecast_week");
    fixture.execute("delete from contract_moment");
    fixture.execute(
        "update contract set status = 'LAPSED', signed_at = '2026-01-15T09:00:00Z'"
            + " where status <> 'DRAFT'");
    fixture.execute("update contract set ends_on = '2020-01-01', starts_on = '2019-01-01'");
  }

  @Test
  void keepsEachMondayWhatIsExpectedOfOpenRenewals() {
    UUID account = fixture.knownAccount();
    UUID flat = fixture.signed(account, "2025-03-01");
    UUID shrinks = fixture.signed(account, "2025-06-01");
    UUID silent = fixture.signed(account, "2025-12-01");
    UUID later = fixture.signed(account, "2026-02-01");
    fixture.renewed(fixture.signed(account, "2025-04-01"), Map.of("termMonths", 24));
    project(flat, "FLAT", null);
    project(shrinks, "PARTIAL_CHURN", "80000.00");
    fixture.call(EXECUTIVE, shrinks, "YELLOW", "One plant was sold.").statusCode(201);
    TestClock.set(MONDAY.minusSeconds(1));
    forecast("").statusCode(404);

    TestClock.set(MONDAY);

    forecast("?limit=2")
        .statusCode(200)
        .body("week", equalTo("2026-01-19"))
        .body("asOf", equalTo("2026-01-19T00:00:00Z"))
        .body("late", equalTo(false))
        .body("totals.projection", contains("FLAT", "PARTIAL_CHURN", null))
        .body("totals.contracts", contains(1, 1, 1))
        .body("totals.currency", contains("EUR", "EUR", "EUR"))
        .body("totals[1].value", equalTo(120000.00f))
        .body("totals[1].projected", equalTo(80000.00f))
        .body("totals[2].projected", nullValue())
        .body("items.contractId", contains(flat.toString(), shrinks.toString()))
        .body("items[0].daysLeft", equalTo(41))
        .body("items[1].call", equalTo("YELLOW"))
        .body("items[1].projected.amount", equalTo("80000.00"));
    String next = forecast("?limit=2").extract().path("next");
    forecast("?limit=2&cursor=" + next)
        .body("items.contractId", contains(silent.toString()))
        .body("next", nullValue());
    assertThat(later).isNotNull();
    project(flat, "FULL_CHURN", null);
    forecast("?week=2026-01-23").body("items[0].projection", equalTo("FLAT"));
    forecast("?week=2026-01-26").statusCode(404);
  }

  @Test
  void twoInstancesTakeAWeekOnce() throws Exception {
    fixture.signed(fixture.knownAccount(), "2025-03-01");
    TestClock.set(MONDAY.minusSeconds(1));
    clock.set(MONDAY);
    Thread first = new Thread(() -> watch.runDue(MONDAY));
    Thread second = new Thread(() -> watch.runDue(MONDAY));
    first.start();
    second.start();
    first.join();
    second.join();

    assertThat(fixture.texts("select week::text from renewal_forecast"))
        .containsExactly("2026-01-19");
    assertThat(watch.nextDue()).contains(Instant.parse("2026-01-26T00:00:00Z"));
  }

  @Test
  void aMissedWeekIsCaughtUpOnceAndSaysSo() {
    fixture.signed(fixture.knownAccount(), "2025-03-01");
    assertThat(watch.nextDue()).contains(MONDAY);

    Instant wednesday = Instant.parse("2026-02-04T10:00:00Z");
    watch.runDue(wednesday);
    watch.runDue(wednesday);

    assertThat(fixture.texts("select week::text || ' ' || late from renewal_forecast_week"))
        .containsExactly("2026-02-02 true");
    assertThat(fixture.texts("select week::text from renewal_forecast")).hasSize(1);
    assertThat(watch.nextDue()).contains(Instant.parse("2026-02-09T00:00:00Z"));
  }

  /**
   * Ends on 2026-02-28: day after 1 March, 30 days before is 30 January, and the last Monday up to
   * it is the 26th. One was renewed flat as said, one grew where flat was said, one lapsed and
   * nobody had said anything, and one ended before there were forecasts.
   */
  @Test
  void holdsForecastsAgainstWhatCame() {
    UUID account = fixture.knownAccount();
    UUID asSaid = fixture.signed(account, "2025-03-01");
    UUID grew = fixture.signed(account, "2025-03-01");
    UUID lapsed = fixture.signed(account, "2025-03-01");
    UUID early = fixture.signed(account, "2025-02-10");
    project(asSaid, "FLAT", null);
    project(grew, "FLAT", null);
    TestClock.set(Instant.parse("2026-01-26T00:00:00Z"));
    project(grew, "GROWTH", "500000.00");
    TestClock.set(Instant.parse("2026-02-27T00:00:00Z"));
    fixture.renewed(asSaid, Map.of("termMonths", 12));
    fixture.renewed(
        grew, Map.of("termMonths", 24, "value", Map.of("amount", "300000.00", "currency", "EUR")));
    fixture.renewed(early, Map.of("termMonths", 12));
    TestClock.set(Instant.parse("2026-03-02T12:00:00Z"));
    fixture.execute("update contract set status = 'LAPSED' where id = ?", lapsed);

    calibration("?from=2026-01-01&to=2026-02-28")
        .statusCode(200)
        .body("contracts", equalTo(4))
        .body("leads.daysBefore", contains(180, 120, 90, 30))
        .body("leads[0].missing", equalTo(4))
        .body("leads[0].calibration.n", equalTo(0))
        .body("leads[0].calibration.share", nullValue())
        .body("leads[3].missing", equalTo(1))
        .body("leads[3].calibration.n", equalTo(2))
        .body("leads[3].calibration.without", equalTo(1))
        .body("leads[3].calibration.asForecast", equalTo(1))
        .body("leads[3].calibration.share", equalTo(50.0f))
        .body("leads[3].calibration.cells", hasSize(2))
        .body("leads[3].calibration.cells.outcome", contains("RENEWED_FLAT", "RENEWED_GROWN"))
        .body("leads[3].calibration.sums.projected", contains(240000.00f))
        .body("leads[3].calibration.sums.actual", contains(270000.00f));
    calibration("?from=2026-01-01&to=2026-02-27").body("contracts", equalTo(1));
  }

  private void project(UUID contract, String projection, @Nullable String amount) {
    Map<String, Object> body =
        amount == null
            ? Map.of("projection", projection, "because", "As I see it.")
            : Map.of(
                "projection",
                projection,
                "because",
                "As I see it.",
                "value",
                Map.of("amount", amount, "currency", "EUR"));
    as(EXECUTIVE)
        .body(body)
        .post("/v1/contracts/" + contract + "/projections")
        .then()
        .statusCode(201);
  }

  private static ValidatableResponse forecast(String query) {
    return as(EXECUTIVE).get("/v1/renewal-forecasts" + query).then();
  }

  private static ValidatableResponse calibration(String query) {
    return as(EXECUTIVE).get("/v1/renewal-forecasts/calibration" + query).then();
  }
}
