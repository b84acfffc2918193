package dev.customerfirst.playbooks.load;

import static dev.customerfirst.events.Role.ACCOUNT_EXECUTIVE;
import static dev.customerfirst.events.Role.CUSTOMER_ENGINEER;
import static dev.customerfirst.playbooks.journey.CustomerFixture.START;
import static dev.customerfirst.playbooks.journey.CustomerFixture.midnight;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.events.Role;
import dev.customerfirst.events.Tier;
import dev.customerfirst.events.accounts.AccountsEvent.TrialAgreed;
import dev.customerfirst.events.accounts.PersonState;
import dev.customerfirst.events.accounts.PersonState.Absence;
import dev.customerfirst.events.accounts.PersonState.WorkingCalendar;
import dev.customerfirst.events.accounts.PersonState.WorkingHours;
import dev.customerfirst.kit.id.Uuid7;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.localstack.tokens.Claims;
import dev.customerfirst.playbooks.Journal;
import dev.customerfirst.playbooks.journey.CustomerFixture;
import dev.customerfirst.playbooks.journey.CustomerFixture.ContractFixture;
import dev.customerfirst.playbooks.journey.Told;
import dev.customerfirst.playbooks.work.People;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class LoadTest {

  private static final String MANAGER = "TECHNICAL_SUCCESS_MANAGER";

  private final Told told;
  private final People people;
  private final Journal journal;
  private final SimulatedClock clock;
  private final UUID manager = Uuid7.next();
  private final UUID executive = Uuid7.next();
  private final UUID engineer = Uuid7.next();
  private final UUID colleague = Uuid7.next();
  private final CustomerFixture customer = CustomerFixture.somebody();
  private final ContractFixture contract = customer.contract();

  LoadTest(Told told, People people, Journal journal, SimulatedClock clock) {
    this.told = told;
    this.people = people;
    this.journal = journal;
    this.clock = clock;
  }

  @BeforeEach
  void aContractHasBegun() {
    clock.set(midnight(START).plusSeconds(9 * 3600));
    person(manager, null, null, List.of());
    person(executive, manager, null, List.of());
    person(engineer, manager, mornings(), List.of());
    person(colleague, null, null, List.of());
    told.of(
        customer.state(
            Tier.TIER_3, Map.of(ACCOUNT_EXECUTIVE, executive, CUSTOMER_ENGINEER, engineer)),
        contract.signed(),
        contract.started());
  }

  @Test
  void theWorkOfATeamIsHeldAgainstItsTime() {
    // By the end of January: the kickoff and the booking of meetings.
    load("")
        .body("from", is("2026-01-01"))
        .body("to", is("2026-01-28"))
        .body("items.personId", contains(engineer.toString(), executive.toString()))
        .body("items.due", contains(2, 2))
        .body("items.accounts", contains(1, 1))
        .body("items.overdue", everyItem(is(0)))
        .body("items.hours", contains(5.0f, 2.75f))
        .body("items.capacityHours", contains(80.0f, 160.0f))
        .body("items.capacityAssumed", contains(false, true))
        .body("items.utilisation", contains(0.0625f, 0.0172f))
        .body("items.uncovered", everyItem(empty()));
    load("?weeks=13").body("items.due", contains(4, 2));
  }

  @Test
  void whatNobodyWouldDoIsNamed() {
    person(executive, manager, null, List.of(away(10, 20, null)));
    load("")
        .body(
            "items.find { it.personId == '%s' }.uncovered.code".formatted(executive),
            contains("KICKOFF"))
        .body(
            "items.find { it.personId == '%s' }.capacityHours".formatted(executive),
            is(160.0f - 7 * 8));
    person(executive, manager, null, List.of(away(10, 20, colleague)));
    load("").body("items.uncovered", everyItem(empty()));
    person(colleague, null, null, List.of(away(15, 15, null)));
    load("")
        .body(
            "items.find { it.personId == '%s' }.uncovered.code".formatted(executive),
            contains("KICKOFF"));
  }

  @Test
  void whyNobodyWouldDoItIsSaid() {
    String because = "items.find { it.personId == '%s' }.uncovered.because".formatted(executive);
    person(executive, manager, null, List.of(away(10, 20, null)));
    load("")
        .body(because, contains("They are away on that day, and nobody was named to stand in."));
    person(executive, manager, null, List.of(away(10, 20, colleague)));
    person(colleague, null, null, List.of(away(15, 15, null)));
    load("").body(because, contains("They are away on that day, and so is the one who stands in."));
  }

  @Test
  void anEveningUntilMidnightIsWork() {
    WorkingHours evening = new WorkingHours(DayOfWeek.MONDAY, LocalTime.of(14, 0), LocalTime.MIN);
    person(engineer, manager, new WorkingCalendar("Europe/Berlin", List.of(evening)), List.of());
    // Four Mondays.
    load("")
        .body(
            "items.find { it.personId == '%s' }.capacityHours".formatted(engineer), is(4 * 10.0f));
  }

  @Test
  void whoHasWorkAndNoTimeComesFirstAndWhoHasNeitherLast() {
    UUID gone = Uuid7.next();
    person(gone, manager, null, List.of(new Absence(START, LocalDate.of(2200, 12, 31), null)));
    person(executive, manager, null, List.of(new Absence(START, START.plusDays(40), colleague)));
    load("")
        .body(
            "items.personId", contains(executive.toString(), engineer.toString(), gone.toString()))
        .body("items.utilisation", contains(nullValue(), is(0.0625f), nullValue()));
  }

  @Test
  void whoStandsInSeesTheWorkOfTheOther() {
    work(colleague).body("items", empty());
    person(executive, manager, null, List.of(away(1, 2, colleague)));
    work(colleague)
        .body("items.code", contains("KICKOFF", "BOOK_MEETINGS"))
        .body("items.coveredFor", everyItem(is(executive.toString())))
        .body("items.seats", everyItem(contains("ACCOUNT_EXECUTIVE")));
    work(executive).body("items.coveredFor", everyItem(nullValue()));
    clock.set(midnight(START.plusDays(2)).plusSeconds(9 * 3600));
    work(colleague).body("items", empty());
  }

  @Test
  void whatIsPlayedBesideTheJourneyIsWorkAsWell() {
    told.of(new TrialAgreed(customer.accountId(), START));
    work(engineer)
        .body("items.playbook", hasItem("TRIAL_COACHING"))
        .body("items.findAll { it.playbook == 'TRIAL_COACHING' }.code", contains("PLAYBOOK"));
    assertThat(
            load("")
                .extract()
                .<Float>path("items.find { it.personId == '%s' }.hours".formatted(engineer)))
        .isEqualTo(7.25f);
  }

  @Test
  void onlyThoseWhoLeadSeeIt() {
    given()
        .auth()
        .oauth2(Tokens.as("CUSTOMER_ENGINEER"))
        .get("/v1/people/" + manager + "/team-load")
        .then()
        .statusCode(403);
    as(MANAGER, "/v1/people/" + Uuid7.next() + "/team-load").statusCode(404);
    as(MANAGER, "/v1/people/" + manager + "/team-load?weeks=14").statusCode(400);
    given()
        .auth()
        .oauth2(Tokens.of("person-" + manager, MANAGER))
        .get("/v1/my-team-load")
        .then()
        .statusCode(200)
        .body("managerId", is(manager.toString()))
        .body("items", hasSize(2));
  }

  @Test
  void whoIsErasedIsForgottenWithTheirAbsences() {
    person(colleague, null, null, List.of(away(15, 15, null)));
    QuarkusTransaction.requiringNew().run(() -> people.forget(colleague));
    assertThat(
            journal.texts(
                "select first_day::text from person_absence where person_id = '" + colleague + "'"))
        .isEmpty();
  }

  private ValidatableResponse load(String query) {
    return as(MANAGER, "/v1/people/" + manager + "/team-load" + query).statusCode(200);
  }

  private static ValidatableResponse work(UUID person) {
    return as("CUSTOMER_ENGINEER", "/v1/people/" + person + "/work").statusCode(200);
  }

  private static ValidatableResponse as(String role, String path) {
    return given().auth().oauth2(Tokens.as(role)).get(path).then();
  }

  private void person(
      UUID id,
      @Nullable UUID managerId,
      @Nullable WorkingCalendar calendar,
      List<Absence> absences) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                people.remember(
                    new PersonState(
                        id,
                        "Somebody",
                        "somebody@customer-first.example",
                        Claims.subjectOf("person-" + id),
                        List.of(Role.CUSTOMER_ENGINEER),
                        managerId,
                        List.of(),
                        calendar,
                        absences)));
  }

  private static Absence away(int first, int last, @Nullable UUID cover) {
    return new Absence(LocalDate.of(2026, 1, first), LocalDate.of(2026, 1, last), cover);
  }

  private static WorkingCalendar mornings() {
    return new WorkingCalendar(
        "Europe/Berlin",
        List.of(
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY)
            .stream()
            .map(day -> new WorkingHours(day, LocalTime.of(8, 0), LocalTime.of(12, 0)))
            .toList());
  }
}
