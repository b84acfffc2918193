package dev.customerfirst.accounts.nps;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.Caller.asCrm;
import static dev.customerfirst.accounts.ContactFixture.known;
import static dev.customerfirst.accounts.FeedbackFixture.nps;
import static dev.customerfirst.accounts.FeedbackFixture.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test has a year of its own, so that it may count the whole company. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class NpsResourceTest {

  private static final AtomicInteger YEARS = new AtomicInteger(1980);

  private final int year = YEARS.getAndIncrement();
  private final String region = "R" + UUID.randomUUID();
  private String account = "";

  @BeforeEach
  void register() {
    account = inRegion(region);
  }

  @Test
  void scoresTheCompany() {
    for (int i = 0; i < 6; i++) {
      anonymous(account, 9, "06-01");
    }
    for (int i = 0; i < 4; i++) {
      anonymous(account, 3, "06-30");
    }
    as("MARKETING")
        .get("/v1/nps" + ofTheYear())
        .then()
        .statusCode(200)
        .body("by", equalTo("COMPANY"))
        .body("method", containsString("Tango"))
        .body("items.size()", equalTo(1))
        .body("items[0].responses", equalTo(10))
        .body("items[0].promoters", equalTo(6))
        .body("items[0].detractors", equalTo(4))
        .body("items[0].score", equalTo(20.0f))
        .body("items[0].low", equalTo(-37.5f))
        .body("items[0].high", equalTo(66.4f))
        .body("items[0].warning", nullValue());
  }

  @Test
  void saysWhenNobodyAnswered() {
    as("MARKETING")
        .get("/v1/nps" + ofTheYear())
        .then()
        .statusCode(200)
        .body("items[0].responses", equalTo(0))
        .body("items[0].score", nullValue())
        .body("items[0].warning", equalTo("Nobody answered in this period."));
  }

  @Test
  void warnsWhenFewAnswered() {
    anonymous(account, 10, "02-01");
    JsonNode one = groups("COMPANY").get(0);
    assertThat(one.get("score").asDouble()).isEqualTo(100.0);
    assertThat(one.get("low").asDouble()).isEqualTo(-58.7);
    assertThat(one.get("warning").asText()).startsWith("Only 1 answered");
  }

  @Test
  void countsTheLatestOfAContactAndEachAnonymousOne() {
    String contact = known(account);
    nps(account, 10, contact, year + "-05-01");
    nps(account, 2, contact, year + "-03-01");
    nps(account, 0, contact, "2025-05-02");
    anonymous(account, 8, "05-01");
    anonymous(account, 8, "05-01");
    JsonNode one = groups("COMPANY").get(0);
    assertThat(counts(one)).containsExactly(1, 2, 0);
    nps(account, 1, contact, year + "-05-01");
    assertThat(counts(groups("COMPANY").get(0))).containsExactly(0, 2, 1);
  }

  @Test
  void countsAContactOnceInEachMonth() {
    String contact = known(account);
    nps(account, 2, contact, year + "-03-01");
    nps(account, 5, contact, year + "-03-31");
    nps(account, 10, contact, year + "-05-01");
    List<JsonNode> months = groups("MONTH");
    assertThat(months.stream().map(month -> month.get("key").asText()))
        .containsExactly(year + "-03", year + "-05");
    assertThat(months.stream().map(month -> month.get("responses").asInt())).containsExactly(1, 1);
  }

  @Test
  void leavesOutWhatWasWithdrawn() {
    String id = said(account, "nps-responses", "{\"score\": 0, \"on\": \"" + year + "-01-31\"}");
    asCrm()
        .body(Map.of("because", "Wrong account."))
        .post("/v1/feedback/" + id + "/withdrawal")
        .then()
        .statusCode(200);
    assertThat(counts(groups("COMPANY").get(0))).containsExactly(0, 0, 0);
  }

  @Test
  void tellsRegionsAccountsAndSegmentsApart() {
    String other = "R" + UUID.randomUUID();
    String far = inRegion(other);
    String nowhere = registered("{\"name\": \"Nowhere\", \"timeZone\": \"UTC\"}");
    anonymous(account, 10, "01-01");
    anonymous(far, 0, "12-31");
    anonymous(nowhere, 7, "07-01");
    assertThat(found("REGION", region).get("score").asDouble()).isEqualTo(100.0);
    assertThat(found("REGION", other).get("score").asDouble()).isEqualTo(-100.0);
    assertThat(found("REGION", null).get("passives").asInt()).isEqualTo(1);
    assertThat(found("SEGMENT", null).get("responses").asInt()).isEqualTo(3);
    assertThat(found("ACCOUNT", account).get("name").asText()).isEqualTo("Northwind Robotics");
    assertThat(found("ACCOUNT", far).get("detractors").asInt()).isEqualTo(1);
  }

  @Test
  void goesByTheTierInForceToday() {
    anonymous(account, 10, "01-01");
    as("SALES_MANAGER")
        .header("If-Match", "*")
        .body("{\"tier\": \"TIER_1\", \"because\": \"Grow.\", \"effectiveOn\": \"2026-04-01\"}")
        .put("/v1/accounts/" + account + "/tier")
        .then()
        .statusCode(200);
    assertThat(groups("TIER").stream().map(group -> group.get("key").asText()))
        .containsExactly("TIER_2");
  }

  @Test
  void turnsThePages() {
    for (int month = 1; month <= 5; month++) {
      anonymous(account, 9, "0" + month + "-11");
    }
    List<String> seen = new ArrayList<>();
    String cursor = null;
    do {
      var request = as("MARKETING").queryParam("limit", 2);
      if (cursor != null) {
        request.queryParam("cursor", cursor);
      }
      var page = request.get("/v1/nps" + ofTheYear() + "&by=MONTH").then().statusCode(200);
      seen.addAll(page.extract().path("items.key"));
      cursor = page.extract().path("next");
      assertThat(page.extract().header("Link") != null).isEqualTo(cursor != null);
    } while (cursor != null);
    assertThat(seen)
        .containsExactly(year + "-01", year + "-02", year + "-03", year + "-04", year + "-05");
  }

  @ParameterizedTest
  @CsvSource({
    "?by=MOON, 422",
    "?from=soon, 400",
    "?to=2201-01-01, 400",
    "?from=2026-01-02&to=2026-01-01, 400",
    "?limit=201, 400",
    "?by=TIER&cursor=forged, 400"
  })
  void refusesABadQuery(String query, int status) {
    as("MARKETING").get("/v1/nps" + query).then().statusCode(status);
  }

  private String ofTheYear() {
    return "?from=" + year + "-01-01&to=" + year + "-12-31";
  }

  private List<JsonNode> groups(String by) {
    String answer =
        as("MARKETING")
            .get("/v1/nps" + ofTheYear() + "&limit=200&by=" + by)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    try {
      List<JsonNode> groups = new ArrayList<>();
      new ObjectMapper().readTree(answer).get("items").forEach(groups::add);
      return groups;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(answer, e);
    }
  }

  private JsonNode found(String by, @Nullable String key) {
    return groups(by).stream()
        .filter(group -> Objects.equals(group.get("key").textValue(), key))
        .findFirst()
        .orElseThrow();
  }

  private static List<Integer> counts(JsonNode group) {
    return List.of(
        group.get("promoters").asInt(),
        group.get("passives").asInt(),
        group.get("detractors").asInt());
  }

  private void anonymous(String where, int score, String day) {
    said(
        where, "nps-responses", "{\"score\": " + score + ", \"on\": \"" + year + "-" + day + "\"}");
  }

  private static String inRegion(String region) {
    return registered(
        "{\"name\": \"Northwind Robotics\", \"timeZone\": \"UTC\", \"tier\": \"TIER_2\","
            + " \"region\": \""
            + region
            + "\"}");
  }
}
