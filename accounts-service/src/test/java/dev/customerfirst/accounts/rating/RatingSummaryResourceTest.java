package dev.customerfirst.accounts.rating;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.Caller.asCrm;
import static dev.customerfirst.accounts.ContactFixture.known;
import static dev.customerfirst.accounts.FeedbackFixture.nps;
import static dev.customerfirst.accounts.FeedbackFixture.said;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test has a year of its own, so that it may count the whole company. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RatingSummaryResourceTest {

  private static final AtomicInteger YEARS = new AtomicInteger(1980);

  private final int year = YEARS.getAndIncrement();
  private String account = "";

  @BeforeEach
  void register() {
    account = registered();
  }

  @Test
  @Tag("R182")
  void ratesEachEngagementAndListsFiveStarReviews() {
    rated(5, "ONBOARDING", "06-01", "");
    String best = rated(5, "SUPPORT_TICKET", "06-02", "");
    rated(4, "SUPPORT_TICKET", "06-03", "");
    rated(4, "SUPPORT_TICKET", "06-04", "");
    nps(account, 0, known(account), year + "-06-05");
    summary("")
        .body("items.key", contains("ONBOARDING", "SUPPORT_TICKET"))
        .body("items.ratings", contains(1, 3))
        .body("items.mean", contains(5.0f, 4.33f))
        .body("items.fiveStars", contains(1, 1))
        .body("items.fiveStarShare", contains(100.0f, 33.3f));
    as("MARKETING")
        .get("/v1/five-star-reviews?engagement=SUPPORT_TICKET&accountId=" + account)
        .then()
        .statusCode(200)
        .body("items.id", contains(best));
    Assertions.assertThat(Journal.factsOf(account).get(2).payload().get("engagement").asText())
        .isEqualTo("SUPPORT_TICKET");
  }

  @Test
  void listsFiveStarReviewsNewestFirstWithoutWithdrawnOnes() {
    String first = rated(5, "MEETING", "01-01", "");
    String gone = rated(5, "MEETING", "01-02", "");
    String last = rated(5, "TRAINING", "01-03", "");
    withdraw(gone);
    String next =
        as("MARKETING")
            .get("/v1/five-star-reviews?limit=1&accountId=" + account)
            .then()
            .body("items.id", contains(last))
            .extract()
            .path("next");
    as("MARKETING")
        .queryParam("cursor", next)
        .get("/v1/five-star-reviews?accountId=" + account)
        .then()
        .body("items.id", contains(first))
        .body("next", nullValue());
    summary("").body("items.key", contains("MEETING", "TRAINING"));
  }

  @Test
  void countsTheLatestOfAContactForOneTicket() {
    String same =
        ", \"contactId\": \""
            + known(account)
            + "\", \"engagementId\": \""
            + UUID.randomUUID()
            + "\"";
    rated(5, "SUPPORT_TICKET", "03-02", same);
    rated(1, "SUPPORT_TICKET", "03-01", same);
    String another = ", \"contactId\": \"" + known(account) + "\"";
    rated(3, "SUPPORT_TICKET", "03-01", another);
    rated(3, "SUPPORT_TICKET", "03-01", another);
    summary("").body("items.ratings", contains(3)).body("items.mean", contains(3.67f));
  }

  @Test
  void tellsTiersAndAccountsApart() {
    String other = registered("{\"name\": \"Small\", \"timeZone\": \"UTC\", \"tier\": \"TIER_3\"}");
    rated(5, "PROJECT", "01-01", "");
    said(
        other,
        "ratings",
        "{\"stars\": 2, \"engagement\": \"PROJECT\", \"on\": \"" + year + "-01-01\"}");
    summary("&by=TIER")
        .body("items.key", contains("TIER_2", "TIER_3"))
        .body("items.mean", contains(5.0f, 2.0f));
    summary("&by=ACCOUNT")
        .body("items.key", contains(account, other))
        .body("items.name", contains("Northwind Robotics", "Small"));
    summary("&by=COMPANY")
        .body("items.ratings", contains(2))
        .body("items.fiveStarShare", contains(50.0f));
  }

  @Test
  void saysWhenNobodyRatedAnything() {
    summary("").body("items", empty());
    summary("&by=COMPANY").body("items[0].ratings", equalTo(0)).body("items[0].mean", nullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/ratings?by=MONTH, 422",
    "/v1/ratings?from=soon, 400",
    "/v1/ratings?cursor=forged, 400",
    "/v1/five-star-reviews?engagement=PARTY, 422",
    "/v1/five-star-reviews?cursor=forged, 400"
  })
  void refusesABadQuery(String path, int status) {
    as("MARKETING").get(path).then().statusCode(status);
  }

  private String rated(int stars, String engagement, String day, String more) {
    return said(
        account,
        "ratings",
        "{\"stars\": "
            + stars
            + ", \"engagement\": \""
            + engagement
            + "\", \"on\": \""
            + year
            + "-"
            + day
            + "\""
            + more
            + "}");
  }

  private static void withdraw(String id) {
    asCrm()
        .body(Map.of("because", "Wrong account."))
        .post("/v1/feedback/" + id + "/withdrawal")
        .then()
        .statusCode(200);
  }

  private ValidatableResponse summary(String query) {
    return as("MARKETING")
        .get("/v1/ratings?from=" + year + "-01-01&to=" + year + "-12-31" + query)
        .then()
        .statusCode(200);
  }
}
