package dev.customerfirst.supportrouting.ticket;

import static dev.customerfirst.supportrouting.TicketFixture.CUSTOMER_ENGINEER;
import static dev.customerfirst.supportrouting.TicketFixture.MONDAY;
import static dev.customerfirst.supportrouting.TicketFixture.SUPPORT_ENGINEER;
import static dev.customerfirst.supportrouting.TicketFixture.as;
import static dev.customerfirst.supportrouting.TicketFixture.ask;
import static dev.customerfirst.supportrouting.TicketFixture.trouble;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.supportrouting.TicketFixture;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ticket from the question to the solution. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TicketStoryTest {

  private static final Map<String, Object> COLLEAGUE = Map.of("role", "CUSTOMER_ENGINEER");

  @Inject TicketFixture fixture;
  @Inject SimulatedClock clock;

  @BeforeEach
  void today() {
    clock.set(MONDAY);
  }

  @Test
  @Tag("R127")
  @Tag("R129")
  @Tag("R132")
  void promisesAProspectOneHourOfSupportTime() {
    clock.set(Instant.parse("2026-03-07T01:30:00Z")); // Friday 17:30 in Los Angeles
    fixture
        .open(trouble(fixture.prospect()))
        .statusCode(201)
        .body("phase", equalTo("PRE_SALES"))
        .body("dueAt", equalTo("2026-03-09T09:30:00Z")) // Monday 02:30, by then in summer time
        .body("target", equalTo("PT1H"))
        .body("status", equalTo("NEW"))
        .body("route", equalTo("SUPPORT"));
  }

  @ParameterizedTest
  @Tag("R130")
  @CsvSource({
    "ENTERPRISE, 1, PT4H, 2026-03-02T15:00:00Z, enterprise-severity-1",
    "ENTERPRISE_STARTER, 0, PT4H, 2026-03-02T15:00:00Z, enterprise-starter-severity-0",
    "ENTERPRISE, 3, P2BD, 2026-03-04T11:00:00Z, enterprise-severity-3",
    "PREMIUM, 0, PT2H, 2026-03-02T13:00:00Z, premium-severity-0"
  })
  void promisesACustomerWhatThePlanGives(
      SupportPlan plan, int severity, String target, String dueAt, String policy) {
    Map<String, Object> body = trouble(fixture.customer(plan));
    body.put("severity", severity);
    UUID ticket = fixture.opened(body);
    fixture
        .read("/v1/tickets/" + ticket + "/sla")
        .body("phase", equalTo("POST_SALES"))
        .body("supportPlan", equalTo(plan.name()))
        .body("policy", equalTo(policy))
        .body("target", equalTo(target))
        .body("dueAt", equalTo(dueAt))
        .body("state", equalTo("RUNNING"));
  }

  @Test
  @Tag("R131")
  @Tag("R134")
  void promisesNothingForAColleaguesQuestion() {
    UUID ticket = fixture.opened(ask(fixture.customer(SupportPlan.PREMIUM), "HOW_TO", COLLEAGUE));
    fixture
        .read("/v1/tickets/" + ticket + "/routing")
        .body("route", equalTo("ENGINEERING_CHANNEL"))
        .body("channel", equalTo("#discuss-engineering"))
        .body("rule", equalTo("colleagues-ask-in-the-channel"));
    fixture
        .read("/v1/tickets/" + ticket + "/sla")
        .body("dueAt", nullValue())
        .body("state", equalTo("NO_PROMISE"))
        .body("segments", empty())
        .body("because", hasItem(containsString("R131")));
    fixture.solve(ticket).statusCode(200).body("status", equalTo("SOLVED"));
  }

  @Test
  void promisesACustomersQuestionLikeSeverityThree() {
    Map<String, Object> contact = Map.of("contactId", UUID.randomUUID());
    fixture
        .open(ask(fixture.customer(SupportPlan.ENTERPRISE), "HOW_TO", contact))
        .body("severity", equalTo(3))
        .body("route", equalTo("SUPPORT"))
        .body("target", equalTo("P2BD"));
  }

  @Test
  @Tag("R136")
  void sendsFeatureRequestsToProductWhichAloneAnswers() {
    UUID ticket = fixture.opened(ask(fixture.prospect(), "FEATURE_REQUEST", COLLEAGUE));
    fixture
        .read("/v1/tickets/" + ticket + "/routing")
        .body("team", equalTo("PRODUCT"))
        .body("because[0]", containsString("R136"));
    fixture
        .respond(ticket, true)
        .statusCode(403)
        .body("code", equalTo("not-yours-to-answer"))
        .body("detail", containsString("PRODUCT"));
    as(Tokens.as("PRODUCT"))
        .body(Map.of("text", "We will consider it.", "meaningful", true))
        .post("/v1/tickets/" + ticket + "/first-response")
        .then()
        .statusCode(200);
    assertThat(fixture.payload(ticket, "FirstResponseSent", "withinTarget")).isNull();
  }

  @Test
  void tellsEveryStepOfItsLife() {
    UUID ticket = fixture.opened(trouble(fixture.customer(SupportPlan.ENTERPRISE)));
    fixture.solve(ticket).statusCode(409).body("code", equalTo("first-response-missing"));
    fixture.respond(ticket, true).statusCode(200).body("status", equalTo("OPEN"));
    fixture.respond(ticket, true).statusCode(409).body("code", equalTo("already-responded"));
    fixture.solve(ticket).statusCode(200).body("status", equalTo("SOLVED"));
    fixture.solve(ticket).statusCode(409).body("code", equalTo("ticket-not-in-that-state"));
    as(CUSTOMER_ENGINEER)
        .body(Map.of("reason", "It stopped again."))
        .post("/v1/tickets/" + ticket + "/reopening")
        .then()
        .statusCode(200)
        .body("status", equalTo("OPEN"))
        .body("solvedAt", nullValue())
        .body("history", hasSize(4))
        .body("history[3].because", equalTo("It stopped again."));
    assertThat(fixture.facts(ticket))
        .containsExactly(
            "TicketOpened",
            "TicketRouted",
            "TicketStatusChanged",
            "FirstResponseSent",
            "TicketStatusChanged",
            "TicketSolved",
            "TicketStatusChanged");
    assertThat(fixture.payload(ticket, "TicketOpened", "channel")).isEqualTo("API");
  }

  @Test
  void doesNotStopTheClockForAnAcknowledgement() {
    UUID ticket = fixture.opened(trouble(fixture.customer(SupportPlan.ENTERPRISE)));
    fixture
        .respond(ticket, false)
        .statusCode(200)
        .body("status", equalTo("OPEN"))
        .body("firstRespondedAt", nullValue())
        .body("messages", hasSize(1));
    assertThat(fixture.facts(ticket)).doesNotContain("FirstResponseSent");
    clock.set(MONDAY.plusSeconds(3_600));
    fixture.respond(ticket, true).body("firstRespondedAt", equalTo("2026-03-02T12:00:00Z"));
    assertThat(fixture.payload(ticket, "FirstResponseSent", "countedSeconds")).isEqualTo("3600");
    assertThat(fixture.payload(ticket, "FirstResponseSent", "targetSeconds")).isEqualTo("14400");
    assertThat(fixture.payload(ticket, "FirstResponseSent", "withinTarget")).isEqualTo("true");
  }

  @ParameterizedTest
  @CsvSource({"14400, MET, true", "14401, BREACHED, false"})
  void isBreachedByTheClockHoweverLateSomebodyLooks(int answered, String state, String within) {
    UUID ticket = fixture.opened(trouble(fixture.customer(SupportPlan.ENTERPRISE)));
    clock.set(MONDAY.plusSeconds(answered));
    fixture.respond(ticket, true).statusCode(200);
    clock.set(MONDAY.plusSeconds(answered + 300));
    fixture.read("/v1/tickets/" + ticket + "/sla").body("state", equalTo(state));
    assertThat(fixture.payload(ticket, "FirstResponseSent", "withinTarget")).isEqualTo(within);
  }

  @Test
  void keepsThePromiseWhateverBecomesOfTheContract() {
    UUID account = fixture.customer(SupportPlan.ENTERPRISE);
    UUID ticket = fixture.opened(trouble(account));
    fixture.execute(
        "update known_contract set support_plan = 'PREMIUM' where account_id = ?", account);
    fixture
        .read("/v1/tickets/" + ticket + "/sla")
        .body("supportPlan", equalTo("ENTERPRISE"))
        .body("calendarId", equalTo("24x5"));
  }

  @Test
  void provesTheDueInstantWithoutGaps() {
    clock.set(Instant.parse("2026-03-07T00:30:00Z")); // Friday 16:30 in Los Angeles
    UUID ticket = fixture.opened(trouble(fixture.customer(SupportPlan.ENTERPRISE)));
    JsonPath sla = fixture.read("/v1/tickets/" + ticket + "/sla").extract().jsonPath();
    assertThat(sla.getList("segments.kind")).isEqualTo(List.of("COUNTED", "CLOSED", "COUNTED"));
    assertThat(sla.getList("segments.seconds")).isEqualTo(List.of(1_800, 158_400, 12_600));
    assertThat(sla.getString("segments[0].from")).isEqualTo("2026-03-07T00:30:00Z");
    assertThat(sla.getString("segments[2].to")).isEqualTo(sla.getString("dueAt"));
    assertThat(sla.getString("segments[1].because")).contains("America/Los_Angeles");
  }

  @Test
  void givesTheSameAnswerToTheSameKey() {
    Map<String, Object> body = trouble(fixture.prospect());
    String key = UUID.randomUUID().toString();
    String first =
        as(CUSTOMER_ENGINEER)
            .header("Idempotency-Key", key)
            .body(body)
            .post("/v1/tickets")
            .path("id");
    as(CUSTOMER_ENGINEER)
        .header("Idempotency-Key", key)
        .body(body)
        .post("/v1/tickets")
        .then()
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .body("id", equalTo(first));
    assertThat(fixture.facts(UUID.fromString(first))).hasSize(2);
  }

  @Test
  void listsAnAccountsTicketsNewestFirstPageByPage() {
    UUID account = fixture.prospect();
    UUID older = fixture.opened(trouble(account));
    clock.set(MONDAY.plusSeconds(60));
    UUID newer = fixture.opened(trouble(account));
    String path = "/v1/tickets?limit=1&accountId=" + account;
    String next =
        fixture
            .read(path)
            .body("items.id", equalTo(List.of(newer.toString())))
            .extract()
            .path("next");
    fixture
        .read(path + "&cursor=" + next)
        .body("items.id", equalTo(List.of(older.toString())))
        .body("next", nullValue());
    fixture.read(path + "&status=SOLVED").body("items", empty());
    as(CUSTOMER_ENGINEER).get("/v1/queue?cursor=" + next).then().statusCode(400);
  }

  @Test
  void answersNotModifiedForAKnownVersion() {
    UUID ticket = fixture.opened(trouble(fixture.prospect()));
    String etag = fixture.read("/v1/tickets/" + ticket).extract().header("ETag");
    as(SUPPORT_ENGINEER)
        .header("If-None-Match", etag)
        .get("/v1/tickets/" + ticket)
        .then()
        .statusCode(304);
  }
}
