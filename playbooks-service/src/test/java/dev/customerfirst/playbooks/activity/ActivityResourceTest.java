package dev.customerfirst.playbooks.activity;

import static dev.customerfirst.playbooks.journey.CustomerFixture.START;
import static dev.customerfirst.playbooks.journey.CustomerFixture.midnight;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.id.Uuid7;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.playbooks.Journal;
import dev.customerfirst.playbooks.journey.CustomerFixture;
import dev.customerfirst.playbooks.journey.CustomerFixture.ContractFixture;
import dev.customerfirst.playbooks.journey.Told;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ActivityResourceTest {

  private static final String AE = "ACCOUNT_EXECUTIVE";
  private static final String CE = "CUSTOMER_ENGINEER";
  private static final String WHY = "{\"reason\": \"The customer is on holiday.\"}";

  private final Told told;
  private final Journal journal;
  private final SimulatedClock clock;
  private final CustomerFixture customer = CustomerFixture.somebody();
  private final ContractFixture contract = customer.contract();

  ActivityResourceTest(Told told, Journal journal, SimulatedClock clock) {
    this.told = told;
    this.journal = journal;
    this.clock = clock;
  }

  @BeforeEach
  void aContractHasBegun() {
    clock.set(midnight(START).plus(Duration.ofHours(9)));
    told.of(
        customer.state(Tier.TIER_1), customer.stage(5, 6), contract.signed(), contract.started());
  }

  @Test
  void listsTheActivitiesOfAnAccountPageByPage() {
    List<String> ids = new ArrayList<>();
    String path = "/v1/accounts/" + customer.accountId() + "/activities?limit=9";
    String cursor = "";
    int pages = 0;
    while (cursor != null) {
      Response page = as(AE).get(path + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
      page.then().statusCode(200).body("asOf", notNullValue());
      ids.addAll(page.jsonPath().getList("items.id"));
      cursor = page.jsonPath().getString("next");
      assertThat(page.header("Link") == null).isEqualTo(cursor == null);
      pages++;
    }
    assertThat(pages).isEqualTo(3);
    assertThat(new HashSet<>(ids)).hasSize(22).hasSameSizeAs(ids);
  }

  @Test
  void filtersByStatusCodeAndContract() {
    list("?status=SCHEDULED").body("items.status", everyItem(is("SCHEDULED")));
    list("?status=SCHEDULED").body("items", hasSize(6));
    list("?code=BUSINESS_REVIEW").body("items", hasSize(3));
    list("?contractId=" + contract.contractId()).body("items", hasSize(20));
    list("?contractId=" + Uuid7.next()).body("items", hasSize(0));
  }

  @Test
  void sumsTheJourneyUp() {
    complete("KICKOFF", AE, "{}").statusCode(200);
    as(CE)
        .get("/v1/accounts/" + customer.accountId() + "/journey")
        .then()
        .statusCode(200)
        .body("tier", is("TIER_1"))
        .body("totals.total", is(22))
        .body("totals.completed", is(1))
        .body("totals.scheduled", is(5))
        .body("totals.planned", is(16))
        .body("totals.byCode.KICKOFF.completed", is(1))
        .body("contracts", hasSize(1))
        .body("contracts[0].totals.total", is(22))
        .body("contracts[0].status", is("STARTED"))
        .body("contracts[0].hasJourney", is(true))
        .body("contracts[0].because", containsString("onboarding"));
  }

  @Test
  @Tag("R042")
  void tellsWhichActivitiesServeAGoal() {
    as(CE)
        .get("/v1/activity-types?goal=ADOPTION")
        .then()
        .statusCode(200)
        .body("items.code", hasItem("ONBOARD_PLANNING"))
        .body("items.code", hasItem("BUSINESS_REVIEW"))
        .body("items.find { it.code == 'BUSINESS_REVIEW' }.owners", is(List.of(AE, CE)))
        .body("items.goals", everyItem(hasItem("ADOPTION")));
    as(CE)
        .get("/v1/activity-types")
        .then()
        .body("items", hasSize(ActivityCode.values().length - 1));
    as(CE).get("/v1/activity-types?goal=FAME").then().statusCode(422);
  }

  @Test
  @Tag("R048")
  void holdsABusinessReviewOpenUntilTheBusinessCaseWasGoneThrough() {
    complete("BUSINESS_REVIEW", AE, "{}")
        .statusCode(409)
        .body("code", is("business-case-not-reviewed"))
        .body("detail", containsString("no business case"));
    complete("BUSINESS_REVIEW", AE, "{\"override\": " + WHY + "}").statusCode(200);
    as(AE).body(WHY).post(path("BUSINESS_REVIEW", "reopening")).then().statusCode(200);
    told.of(customer.caseReviewed());
    complete("BUSINESS_REVIEW", AE, "{}").statusCode(200);
  }

  @Test
  void answersNotModifiedToThoseWhoHaveIt() {
    String path = "/v1/activities/" + id("KICKOFF");
    String etag = as(AE).get(path).then().statusCode(200).extract().header("ETag");
    as(AE).header("If-None-Match", etag).get(path).then().statusCode(304);
  }

  @Test
  void isOverdueByTheCalendarOfTheContract() {
    String kickoff = "/v1/activities/" + id("KICKOFF");
    clock.set(midnight(START.plusDays(15)).minusMillis(1));
    Response inTime = as(AE).get(kickoff);
    inTime.then().body("dueOn", is("2026-01-15")).body("overdue", is(false));
    clock.set(midnight(START.plusDays(15)));
    as(AE)
        .header("If-None-Match", inTime.header("ETag"))
        .get(kickoff)
        .then()
        .statusCode(200)
        .body("overdue", is(true));
    list("?code=KICKOFF").body("items.overdue", is(List.of(true)));
    complete("KICKOFF", AE, "{}").body("overdue", is(false)).body("onTime", is(false));
  }

  @Test
  void startsAnActivityOnceAlsoAheadOfItsDay() {
    start("ACCOUNT_PLANNING", CE)
        .statusCode(200)
        .body("status", is("STARTED"))
        .body("startedAt", is("2026-01-01T08:00:00Z"));
    start("ACCOUNT_PLANNING", AE).statusCode(409).body("code", is("activity-started"));
    start("CUSTOMER_ENABLEMENT", AE).statusCode(403).body("code", is("not-the-owner"));
    complete("ACCOUNT_PLANNING", AE, "{}").statusCode(200).body("status", is("COMPLETED"));
    start("ACCOUNT_PLANNING", CE).statusCode(409).body("code", is("activity-completed"));
    assertThat(journal.of(customer.accountId()))
        .endsWith("ActivityStarted ACCOUNT_PLANNING", "ActivityCompleted ACCOUNT_PLANNING");
  }

  @Test
  void staysStartedWhenItsQuarterComes() {
    start("BUSINESS_REVIEW", CE).statusCode(200);
    told.of(contract.elapsed(1));
    list("?status=STARTED").body("items.code", is(List.of("BUSINESS_REVIEW")));
    as(CE)
        .get("/v1/accounts/" + customer.accountId() + "/journey")
        .then()
        .body("totals.started", is(1))
        .body("totals.total", is(22));
  }

  @Test
  void completesAnActivityOnTime() {
    complete("KICKOFF", AE, "{\"note\": \"Held with both teams.\"}")
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("status", is("COMPLETED"))
        .body("completedOn", is("2026-01-01"))
        .body("onTime", is(true))
        .body("because", is("Held with both teams."));
    assertThat(journal.of(customer.accountId())).contains("ActivityCompleted KICKOFF");
  }

  @Test
  void knowsWhenSomethingWasLate() {
    clock.set(midnight(START.plusDays(40)));
    complete("KICKOFF", CE, "{\"completedOn\": \"2026-01-16\"}")
        .statusCode(200)
        .body("completedOn", is("2026-01-16"))
        .body("onTime", is(false));
  }

  @Test
  @Tag("R009")
  void skipsWithAReasonOnly() {
    as(CE).body("{}").post(path("CUSTOMER_ENABLEMENT", "skip")).then().statusCode(422);
    as(CE)
        .body("{\"reason\": \"  \"}")
        .post(path("CUSTOMER_ENABLEMENT", "skip"))
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("/reason"));
    as(CE)
        .body(WHY)
        .post(path("CUSTOMER_ENABLEMENT", "skip"))
        .then()
        .statusCode(200)
        .body("status", is("SKIPPED"));
  }

  @Test
  void reopensWhatWasClosedByMistakeAndKeepsTheHistory() {
    complete("KICKOFF", AE, "{}").statusCode(200);
    as(CE)
        .body(WHY)
        .post(path("KICKOFF", "reopening"))
        .then()
        .statusCode(200)
        .body("status", is("SCHEDULED"))
        .body("completedOn", nullValue());
    as(CE)
        .get(path("KICKOFF", "history"))
        .then()
        .statusCode(200)
        .body("items.step", is(List.of("COMPLETE", "REOPEN")))
        .body("items.actorRole", is(List.of(AE, CE)))
        .body("items[1].because", is("The customer is on holiday."));
  }

  @Test
  @Tag("R076")
  void booksMeetingsAfterTheKickoffUnlessSomebodySaysWhy() {
    complete("BOOK_MEETINGS", AE, "{}").statusCode(409).body("code", is("kickoff-still-open"));
    complete("BOOK_MEETINGS", AE, "{\"override\": " + WHY + "}").statusCode(200);
  }

  @Test
  void refusesWhatTheLifeOfAnActivityDoesNotAllow() {
    as(AE).body(WHY).post(path("KICKOFF", "reopening")).then().statusCode(409);
    complete("KICKOFF", AE, "{}").statusCode(200);
    complete("KICKOFF", AE, "{}").statusCode(409).body("code", is("activity-completed"));
    as(AE).body(WHY).post(path("KICKOFF", "skip")).then().statusCode(409);
  }

  @Test
  @Tag("R019")
  void namesTheOwnersToThoseWhoAreNotAmongThem() {
    complete("CUSTOMER_ENABLEMENT", AE, "{}")
        .statusCode(403)
        .contentType("application/problem+json")
        .body("detail", containsString(CE));
    complete("CUSTOMER_ENABLEMENT", "SUPPORT_ENGINEER", "{}")
        .statusCode(403)
        .body("detail", containsString(CE));
    complete("CUSTOMER_ENABLEMENT", "TECHNICAL_ADVISOR", "{}").statusCode(200);
  }

  @Test
  void letsAnAdministratorDoEverything() {
    complete("RENEW_CONTRACT", "ADMIN", "{}").statusCode(200);
  }

  @Test
  void doesTheSameThingOnceHoweverOftenItIsSent() {
    Header key = new Header("Idempotency-Key", Uuid7.next().toString());
    String first =
        as(AE)
            .header(key)
            .body("{}")
            .post(path("KICKOFF", "completion"))
            .then()
            .statusCode(200)
            .extract()
            .asString();
    String second =
        as(AE)
            .header(key)
            .body("{}")
            .post(path("KICKOFF", "completion"))
            .then()
            .statusCode(200)
            .header("Idempotent-Replayed", "true")
            .extract()
            .asString();
    assertThat(second).isEqualTo(first);
    assertThat(journal.of(customer.accountId())).containsOnlyOnce("ActivityCompleted KICKOFF");
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "completion | CE | {'done': true}                  | 400 | /done",
        "completion | CE | {'completedOn': 'yesterday'}    | 400 | /completedOn",
        "completion | CE | {'completedOn': '2026-01-02'}   | 422 | /completedOn",
        "completion | CE | {'completedOn': '0206-01-01'}   | 422 | /completedOn",
        "completion | CE | {'note': 7}                     | 400 | /note",
        "completion | CE | {'override': {'reason': ''}}    | 422 | /override/reason",
        "completion | CE | {'override': {}}                | 422 | /override/reason",
        "completion | CE | {                               | 400 |",
        "completion | CE | []                              | 400 |",
        "completion | CE | null                            | 400 |",
        "skip       | CE | {'reason': 'x', 'because': 'y'} | 400 | /because",
        "skip       | CE | {'reason': null}                | 422 | /reason",
        "skip       | CE | {'reason': ['x']}               | 400 | /reason",
        "skip       | CE | {'reason'                       | 400 |",
        "reopening  | CE | {'reason': ''}                  | 422 | /reason",
        "reopening  | CE | {'why': 'x'}                    | 400 | /why",
        "reopening  | CE | 'x'                             | 400 |",
        "completion?force=1 | CE | {}                      | 400 | ?force",
        "skip       | VP | {'reason': 'x'}                 | 403 |",
        "reopening  | VP | {'reason': 'x'}                 | 403 |",
        "completion | -- | {}                              | 401 |",
        "skip       | -- | {'reason': 'x'}                 | 401 |",
        "reopening  | -- | {'reason': 'x'}                 | 401 |",
      })
  void writesNothingOnBadInput(String action, String who, String body, int status, String pointer) {
    String before = journal.footprint();
    RequestSpecification request =
        switch (who) {
          case "CE" -> as(CE);
          case "VP" -> as("VP_SALES");
          default -> given().contentType("application/json");
        };
    ValidatableResponse answer =
        request
            .body(body.replace('\'', '"'))
            .post("/v1/activities/" + id("CUSTOMER_ENABLEMENT") + "/" + action)
            .then()
            .statusCode(status)
            .contentType("application/problem+json")
            .body("detail", notNullValue());
    if (pointer != null) {
      answer.body("errors.pointer", hasItem(pointer));
    }
    assertThat(journal.footprint()).isEqualTo(before);
  }

  @Test
  void refusesAnOverlongReason() {
    String before = journal.footprint();
    as(CE)
        .body("{\"reason\": \"" + "x".repeat(2001) + "\"}")
        .post(path("CUSTOMER_ENABLEMENT", "skip"))
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("/reason"));
    assertThat(journal.footprint()).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "?limit=0          | 400",
        "?limit=201        | 400",
        "?limit=many       | 400",
        "?cursor=forged    | 400",
        "?sort=code        | 400",
        "?status=DONE      | 422",
        "?code=QBR         | 422",
        "?contractId=seven | 400",
      })
  void saysWhatIsWrongWithAQuery(String query, int status) {
    list(query).statusCode(status).contentType("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/activities/%s",
    "/v1/activities/%s/history",
    "/v1/accounts/%s/activities",
    "/v1/accounts/%s/journey"
  })
  void knowsWhatIsNotThere(String path) {
    as(AE)
        .get(path.formatted(Uuid7.next()))
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
    as(AE).get(path.formatted("seven")).then().statusCode(400);
    given().get(path.formatted(Uuid7.next())).then().statusCode(401);
  }

  private ValidatableResponse complete(String code, String role, String body) {
    return as(role).body(body).post(path(code, "completion")).then();
  }

  private ValidatableResponse start(String code, String role) {
    return given().auth().oauth2(Tokens.as(role)).post(path(code, "start")).then();
  }

  private ValidatableResponse list(String query) {
    return as(AE).get("/v1/accounts/" + customer.accountId() + "/activities" + query).then();
  }

  private String path(String code, String action) {
    return "/v1/activities/" + id(code) + "/" + action;
  }

  private UUID id(String code) {
    return journal.activity(customer.accountId(), code);
  }

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.as(role)).contentType("application/json");
  }
}
