package dev.customerfirst.accounts.adoption;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.MetricFixture.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.accounts.ContractFixture;
import dev.customerfirst.accounts.Neighbours;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The simulated clock stands on 2026-01-05T09:00Z, 01:00 in Los Angeles. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AdoptionResourceTest {

  @Test
  @Tag("R037")
  @Tag("R038")
  void showsBothRatiosNowAndWhenEachMonthWasOver() {
    String account = used();
    adoption(account, "?from=2025-10-15&to=2026-01-31")
        .statusCode(200)
        .body("asOf", equalTo("2026-01-05"))
        .body("dauOfMau.value", equalTo(0.3f))
        .body("dauOfMau.days", equalTo(2))
        .body("dauOfMau.dailyMean", equalTo(45f))
        .body("dauOfMau.onTarget", equalTo(true))
        .body("mauOfSeats.value", equalTo(0.75f))
        .body("mauOfSeats.seats", equalTo(200))
        .body("mauOfSeats.onTarget", equalTo(false))
        .body("months.month", contains("2025-10", "2025-11", "2025-12"))
        .body("months.dauOfMau.value", contains(null, 0.4f, 0.3f))
        .body("months.mauOfSeats.value", contains(null, 0.25f, 0.75f))
        .body("months[0].mauOfSeats.because", equalTo("No mau was sent for October 2025."))
        .body("latest.metric", contains("dau", "mau", "session-minutes"))
        .body("latest[2].value", equalTo(23.75f));
  }

  @Test
  void drawsBothRatiosWithTheirTargets() {
    String account = used();
    as("MARKETING")
        .get("/v1/accounts/" + account + "/adoption.svg")
        .then()
        .statusCode(200)
        .contentType("image/svg+xml")
        .body(
            allOf(
                containsString("DAU/MAU (%): 2 values from 2025-11-30 to 2025-12-31"),
                containsString("MAU/seats (%): 2 values"),
                containsString("Target MAU/seats")));
  }

  @Test
  void listsManyAccountsAsEachOfThemIsSeenAlone() {
    String account = used();
    List<Map<String, Object>> listed =
        as("MARKETING")
            .get("/v1/adoption?tier=TIER_2&limit=200")
            .then()
            .statusCode(200)
            .extract()
            .path("items");
    String next =
        as("MARKETING")
            .get("/v1/adoption?tier=TIER_2&limit=1")
            .then()
            .extract()
            .path("items[0].accountId");
    assertThat(listed.get(0).get("accountId")).isEqualTo(next);
    assertThat(listed).extracting(item -> item.get("tier")).containsOnly("TIER_2");
    Map<String, Object> own =
        listed.stream().filter(i -> account.equals(i.get("accountId"))).findFirst().orElseThrow();
    Map<String, Object> alone = adoption(account, "").extract().path("$");
    assertThat(own.get("dauOfMau")).isEqualTo(alone.get("dauOfMau"));
    assertThat(own.get("mauOfSeats")).isEqualTo(alone.get("mauOfSeats"));
  }

  @Test
  void pagesThroughThePortfolio() {
    registered();
    registered();
    String next = as("MARKETING").get("/v1/adoption?limit=1").path("next");
    String first = as("MARKETING").get("/v1/adoption?limit=1").path("items[0].accountId");
    as("MARKETING")
        .queryParam("cursor", next)
        .get("/v1/adoption?limit=1")
        .then()
        .statusCode(200)
        .body("items[0].accountId", not(equalTo(first)));
  }

  @Test
  void saysWhyARatioIsUnknown() {
    adoption(registered(), "")
        .body("dauOfMau.value", nullValue())
        .body("dauOfMau.onTarget", nullValue())
        .body("dauOfMau.because", equalTo("No dau was sent for the 28 days before 2026-01-05."))
        .body("mauOfSeats.because", containsString("No contract ran on 2025-12-31"))
        .body("months.size()", equalTo(12));
  }

  @Test
  void changesTheTargetsOnlyForWhoHasReadThem() {
    String etag = as("MARKETING").get("/v1/adoption-targets").then().extract().header("ETag");
    targets(null, "0.4").statusCode(428);
    targets("\"999\"", "0.4").statusCode(412);
    String changed = targets(etag, "0.4").statusCode(200).extract().header("ETag");
    assertThat(changed).isNotEqualTo(etag);
    try {
      adoption(registered(), "").body("dauOfMau.target", equalTo(0.4f));
    } finally {
      targets(changed, "0.30").statusCode(200).body("dauOfMau", equalTo(0.3f));
    }
  }

  private static ValidatableResponse targets(@Nullable String ifMatch, String dauOfMau) {
    var request =
        as("VP_TECHNICAL_SUCCESS").body("{\"dauOfMau\": " + dauOfMau + ", \"mauOfSeats\": 0.80}");
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .put("/v1/adoption-targets")
        .then();
  }

  /** A tier 2 account with figures of two months and 200 seats from June 2025 on. */
  private static String used() {
    String account = registered();
    sent(account, "2025-11-28", "\"dau\": 20, \"mau\": 50").statusCode(200);
    sent(account, "2025-12-10", "\"dau\": 30, \"session-minutes\": 23.75").statusCode(200);
    sent(account, "2025-12-20", "\"dau\": 60").statusCode(200);
    sent(account, "2025-12-31", "\"mau\": 150").statusCode(200);
    Neighbours.publish(
        ContractFixture.state(
            UUID.randomUUID(), UUID.fromString(account), LocalDate.of(2025, 6, 1), 12, 200),
        1);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> adoption(account, "").extract().path("mauOfSeats.seats") != null);
    return account;
  }

  private static ValidatableResponse adoption(String account, String query) {
    return as("MARKETING").get("/v1/accounts/" + account + "/adoption" + query).then();
  }
}
