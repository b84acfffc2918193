package dev.customerfirst.playbooks.activity;

import static dev.customerfirst.playbooks.journey.CustomerFixture.START;
import static dev.customerfirst.playbooks.journey.CustomerFixture.midnight;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.playbooks.Journal;
import dev.customerfirst.playbooks.journey.CustomerFixture;
import dev.customerfirst.playbooks.journey.CustomerFixture.ContractFixture;
import dev.customerfirst.playbooks.journey.Told;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ActivityChangeTest {

  private static final String AE = "ACCOUNT_EXECUTIVE";
  private static final String CE = "CUSTOMER_ENGINEER";

  private final Told told;
  private final Journal journal;
  private final SimulatedClock clock;
  private final OverdueWatch watch;
  private final CustomerFixture customer = CustomerFixture.somebody();
  private final ContractFixture contract = customer.contract();

  ActivityChangeTest(Told told, Journal journal, SimulatedClock clock, OverdueWatch watch) {
    this.told = told;
    this.journal = journal;
    this.clock = clock;
    this.watch = watch;
  }

  @BeforeEach
  void aContractHasBegun() {
    clock.set(midnight(START).plus(Duration.ofHours(9)));
    told.of(
        customer.state(Tier.TIER_1), customer.stage(5, 6), contract.signed(), contract.started());
  }

  @Test
  void whatWaitsForAnActivityMovesWithIt() {
    move("KICKOFF", "/preview", "2026-01-31")
        .statusCode(200)
        .body("moves.code", contains("KICKOFF", "BOOK_MEETINGS"))
        .body("moves.dueBefore", contains("2026-01-15", "2026-01-22"))
        .body("moves.dueOn", contains("2026-01-30", "2026-02-06"));
    dueOn("KICKOFF", "2026-01-15");
    move("KICKOFF", "", "2026-01-31").statusCode(200);
    dueOn("KICKOFF", "2026-01-30");
    dueOn("BOOK_MEETINGS", "2026-02-06");
    assertThat(journal.types(customer.accountId()))
        .satisfies(
            types -> assertThat(Collections.frequency(types, "ActivityRescheduled")).isEqualTo(2));
    as(AE)
        .get(path("KICKOFF", "/history"))
        .then()
        .body("items.step", hasItem("RESCHEDULE"))
        .body("items.because", hasItem("They asked for it."));
    move("KICKOFF", "", "2026-01-30").statusCode(200).body("moves", empty());
  }

  @Test
  void thePlanDoesNotMoveItBack() {
    move("BUSINESS_REVIEW", "", "2026-05-29").statusCode(200);
    told.of(customer.tierChanged(Tier.TIER_1, Tier.TIER_2, LocalDate.of(2026, 7, 1)));
    dueOn("BUSINESS_REVIEW", "2026-05-29");
    told.of(contract.elapsed(1));
    dueOn("BUSINESS_REVIEW", "2026-05-29");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31, 422, due-outside-the-term",
    "2027-01-01, 422, due-outside-the-term",
    "soon,       400, wrong-format",
  })
  void nonsenseIsRefusedAndNothingIsWritten(String day, int status, String code) {
    String before = journal.footprint();
    move("KICKOFF", "", day).statusCode(status).body("code", is(code));
    assertThat(journal.footprint()).isEqualTo(before);
  }

  @Test
  void whatIsClosedStaysWhereItIs() {
    as(AE).body("{}").post(path("KICKOFF", "/completion")).then().statusCode(200);
    move("KICKOFF", "", "2026-02-02").statusCode(409).body("code", is("activity-completed"));
  }

  @Test
  @Tag("R010")
  void thatADueDayIsOverIsToldOnceAtItsInstant() {
    LocalDate due = LocalDate.of(2026, 1, 15);
    Instant over = midnight(due.plusDays(1));
    assertThat(overdueFacts(over.minusMillis(1))).isZero();
    assertThat(watch.nextDue())
        .hasValueSatisfying(next -> assertThat(next).isBeforeOrEqualTo(over));
    // The kickoff and both plannings of the deal were due that day.
    assertThat(overdueFacts(over)).isEqualTo(3);
    assertThat(overdueFacts(over.plusSeconds(3600))).isEqualTo(3);
    move("KICKOFF", "", "2026-01-20").statusCode(200);
    as(AE).body("{}").post(path("KICKOFF", "/completion")).then().statusCode(200);
    assertThat(overdueFacts(midnight(LocalDate.of(2026, 1, 21)))).isEqualTo(3);
  }

  @Test
  @Tag("R065")
  void otherFunctionsAreCalledInWhereTheyAreNecessary() {
    callIn(CE, "{\"role\": \"ENGINEERING\", \"reason\": \"It is no usual installation.\"}")
        .statusCode(200)
        .body("calledIn", contains("ENGINEERING"))
        .body("owners", contains(CE));
    callIn(CE, "{\"role\": \"ENGINEERING\", \"reason\": \"Again.\"}")
        .statusCode(409)
        .body("code", is("takes-part-already"));
    callIn(CE, "{\"role\": \"PRODUCT\"}").statusCode(422);
    callIn(CE, "{\"role\": \"POET\", \"reason\": \"Why not.\"}").statusCode(422);
    callIn(AE, "{\"role\": \"PRODUCT\", \"reason\": \"They ask for it.\"}")
        .statusCode(403)
        .body("detail", containsString(CE));
    as(CE)
        .get(path("PRODUCTION_PLANNING", "/history"))
        .then()
        .body("items.because", contains("ENGINEERING: It is no usual installation."));
  }

  private long overdueFacts(Instant at) {
    clock.set(at);
    watch.runDue(at);
    return journal.types(customer.accountId()).stream().filter("ActivityOverdue"::equals).count();
  }

  private ValidatableResponse callIn(String role, String body) {
    return as(role).body(body).post(path("PRODUCTION_PLANNING", "/participants")).then();
  }

  private ValidatableResponse move(String activity, String preview, String day) {
    return as(AE)
        .body("{\"dueOn\": \"" + day + "\", \"reason\": \"They asked for it.\"}")
        .post(path(activity, "/rescheduling" + preview))
        .then();
  }

  private void dueOn(String activity, String day) {
    as(CE).get(path(activity, "")).then().statusCode(200).body("dueOn", is(day));
  }

  private String path(String activity, String action) {
    return "/v1/activities/" + journal.activity(customer.accountId(), activity) + action;
  }

  private static io.restassured.specification.RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.as(role)).contentType("application/json");
  }
}
