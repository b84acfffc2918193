package dev.customerfirst.accounts.scorecard;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.ContactFixture.known;
import static dev.customerfirst.accounts.FeedbackFixture.nps;
import static dev.customerfirst.accounts.FeedbackFixture.rating;
import static dev.customerfirst.accounts.ScorecardFixture.HAPPY;
import static dev.customerfirst.accounts.ScorecardFixture.metric;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Departments are few and everybody's, so each test begins without scorecards and feedback. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ScorecardResourceTest {

  private static final String FIRST_RESPONSE =
      metric("first-response", "EXPERIENCE", 95, "AT_LEAST");
  private static final String OUTAGES = metric("outages", "PRODUCT", 2, "AT_MOST");

  @BeforeEach
  void forgetEverything() {
    Journal.execute(
        "delete from scorecard_figure; delete from scorecard_metric; delete from scorecard;"
            + " delete from feedback");
  }

  @Test
  @Tag("R059")
  void standsHappinessFirstWhateverOrderWasSent() {
    put("SUPPORT", null, FIRST_RESPONSE, OUTAGES, HAPPY)
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("metrics.code", contains("nps", "first-response", "outages"))
        .body("lacksHappiness", equalTo(false))
        .body("notice", nullValue());
    put("SUPPORT", "\"0\"", OUTAGES, HAPPY, metric("smiles", "HAPPINESS", 1, "AT_LEAST"))
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("metrics.code", contains("nps", "smiles", "outages"));
  }

  @Test
  @Tag("R059")
  void flagsAScorecardWithoutHappinessAndKeepsIt() {
    put("ENGINEERING", null, OUTAGES)
        .statusCode(200)
        .body("lacksHappiness", equalTo(true))
        .body("notice", containsString("happiness of customers"));
    put("SALES", null, HAPPY).statusCode(200);
    all()
        .body("departments.department", contains(departments()))
        .body(
            "departments.findAll { it.lacksHappiness }.department",
            contains("CUSTOMER_SUCCESS", "SUPPORT", "PRODUCT", "ENGINEERING", "MARKETING"))
        .body(
            "departments.find { it.department == 'ENGINEERING' }.metrics.code", contains("outages"))
        .body(
            "departments.find { it.department == 'MARKETING' }.notice",
            containsString("has no scorecard"));
  }

  @Test
  @Tag("R060")
  void listsWhatItContributesToExperienceProductAndBeingAResource() {
    put(
            "SUPPORT",
            null,
            metric("articles", "RESOURCE", 10, "AT_LEAST"),
            FIRST_RESPONSE,
            OUTAGES,
            HAPPY)
        .body("contributions.experience", contains("first-response"))
        .body("contributions.product", contains("outages"))
        .body("contributions.resource", contains("articles"));
    put("SALES", null, HAPPY).body("contributions.resource", empty());
  }

  @Test
  @Tag("R061")
  void comparesFiguresWithTheirTargets() {
    put("SUPPORT", null, HAPPY, FIRST_RESPONSE, OUTAGES)
        .body("metrics.value", contains(null, null, null))
        .body("metrics.met", contains(null, null, null));
    figure("SUPPORT", "first-response", "97.5", "2026-01-04").statusCode(201);
    figure("SUPPORT", "first-response", "80", "2025-12-01").statusCode(201);
    figure("SUPPORT", "outages", "1", "2026-01-04").statusCode(201);
    figure("SUPPORT", "outages", "3", "2026-01-04").statusCode(201);
    shown("SUPPORT")
        .body("metrics.target", contains(40, 95, 2))
        .body("metrics.value", contains(null, 97.5f, 3))
        .body("metrics.valueOn", contains(null, "2026-01-04", "2026-01-04"))
        .body("metrics.met", contains(null, true, false));
    as("MARKETING")
        .get("/v1/scorecards/SUPPORT/figures?code=outages")
        .then()
        .body("items.value", contains(3, 1));
  }

  @Test
  @Tag("R059")
  void fillsItselfWithWhatCustomersSay() {
    String account = registered();
    put(
        "SALES",
        null,
        HAPPY,
        "{\"code\": \"rating-mean\", \"name\": \"Stars\", \"kind\": \"HAPPINESS\","
            + " \"target\": 4.5, \"direction\": \"AT_LEAST\", \"unit\": \"stars\"}",
        "{\"code\": \"five-star-share\", \"name\": \"Five stars\", \"kind\": \"HAPPINESS\","
            + " \"target\": 50, \"direction\": \"AT_LEAST\", \"unit\": \"percent\"}");
    shown("SALES").body("metrics.value", contains(null, null, null));
    nps(account, 10);
    nps(account, 9);
    nps(account, 8);
    nps(account, 0, known(account), "2025-10-07");
    rating(account, 5, "MEETING");
    rating(account, 3, "MEETING");
    shown("SALES")
        .body("metrics.fillsItself", contains(true, true, true))
        .body("metrics.value", contains(66.7f, 4.0f, 50.0f))
        .body("metrics.met", contains(true, false, true));
    all()
        .body("company.code", equalTo("nps"))
        .body("company.value", equalTo(66.7f))
        .body("outcome.code", equalTo("retention"))
        .body("outcome.comesFrom", containsString("renewals-service"));
    figure("SALES", "nps", "100", "2026-01-04")
        .statusCode(422)
        .body("code", equalTo("metric-fills-itself"));
  }

  @Test
  void isReplacedOnlyByWhoeverHasSeenIt() {
    put("PRODUCT", null, OUTAGES).statusCode(200);
    String before = Journal.everything();
    put("PRODUCT", null, HAPPY).statusCode(428).body("code", equalTo("if-match-required"));
    put("PRODUCT", "\"7\"", HAPPY).statusCode(412).body("code", equalTo("stale-version"));
    put("PRODUCT", "\"0\"", OUTAGES).statusCode(200).header("ETag", "\"0\"");
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void isMadeOnceByManyAtOnce() {
    List<Integer> answers =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> send("MARKETING", null, HAPPY).statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertThat(answers).containsExactly(200, 428, 428, 428, 428, 428);
  }

  @Test
  void turnsThePagesOfFigures() {
    put("SUPPORT", null, OUTAGES);
    figure("SUPPORT", "outages", "1", "2026-01-01");
    figure("SUPPORT", "outages", "2", "2026-01-02");
    figure("SUPPORT", "outages", "3", "2026-01-03");
    String next =
        as("MARKETING")
            .get("/v1/scorecards/SUPPORT/figures?limit=2")
            .then()
            .body("items.value", contains(3, 2))
            .extract()
            .path("next");
    as("MARKETING")
        .queryParam("cursor", next)
        .get("/v1/scorecards/SUPPORT/figures")
        .then()
        .body("items.value", contains(1))
        .body("next", nullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/scorecards/KITCHEN, 422, unknown-code",
    "/v1/scorecards/SALES, 404, scorecard-not-found",
    "/v1/scorecards/SALES/figures, 404, scorecard-not-found"
  })
  void knowsItsDepartments(String path, int status, String code) {
    as("MARKETING").get(path).then().statusCode(status).body("code", equalTo(code));
  }

  @ParameterizedTest
  @CsvSource({
    "outages, 1, 2026-01-08, figure-in-the-future",
    "outages, 1, 2201-01-01, date-out-of-range",
    "outages, 1.00001, 2026-01-04, figure-out-of-range",
    "smiles, 1, 2026-01-04, metric-not-on-scorecard"
  })
  void refusesAFigureItCannotTake(String code, String value, String on, String refused) {
    put("SUPPORT", null, OUTAGES);
    String before = Journal.everything();
    figure("SUPPORT", code, value, on).statusCode(422).body("code", equalTo(refused));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  private static String[] departments() {
    return new String[] {
      "SALES", "CUSTOMER_SUCCESS", "SUPPORT", "PRODUCT", "ENGINEERING", "MARKETING"
    };
  }

  private static ValidatableResponse put(
      String department, @Nullable String ifMatch, String... metrics) {
    return send(department, ifMatch, metrics).then();
  }

  private static Response send(String department, @Nullable String ifMatch, String... metrics) {
    var request = as("SALES_MANAGER");
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request
        .body("{\"metrics\": [" + String.join(", ", metrics) + "]}")
        .put("/v1/scorecards/" + department);
  }

  private static ValidatableResponse figure(
      String department, String code, String value, String on) {
    return as("INTEGRATION")
        .body("{\"code\": \"" + code + "\", \"value\": " + value + ", \"on\": \"" + on + "\"}")
        .post("/v1/scorecards/" + department + "/figures")
        .then();
  }

  private static ValidatableResponse shown(String department) {
    return as("MARKETING").get("/v1/scorecards/" + department).then().statusCode(200);
  }

  private static ValidatableResponse all() {
    return as("MARKETING").get("/v1/scorecards").then().statusCode(200);
  }
}
