package dev.customerfirst.playbooks.activity;

import static dev.customerfirst.playbooks.journey.CustomerFixture.START;
import static dev.customerfirst.playbooks.journey.CustomerFixture.midnight;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dev.customerfirst.events.Tier;
import dev.customerfirst.events.accounts.ContactState;
import dev.customerfirst.kit.id.Uuid7;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.playbooks.Journal;
import dev.customerfirst.playbooks.customer.CustomerContacts;
import dev.customerfirst.playbooks.journey.CustomerFixture;
import dev.customerfirst.playbooks.journey.CustomerFixture.ContractFixture;
import dev.customerfirst.playbooks.journey.Told;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class StepResourceTest {

  private static final String AE = "ACCOUNT_EXECUTIVE";
  private static final String CE = "CUSTOMER_ENGINEER";
  private static final String WHY = "{\"reason\": \"They did it before.\"}";

  private final Told told;
  private final Journal journal;
  private final CustomerContacts contacts;
  private final SimulatedClock clock;
  private final CustomerFixture customer = CustomerFixture.somebody();
  private final ContractFixture contract = customer.contract();
  private final UUID champion = Uuid7.next();
  private final UUID buyer = Uuid7.next();

  StepResourceTest(Told told, Journal journal, CustomerContacts contacts, SimulatedClock clock) {
    this.told = told;
    this.journal = journal;
    this.contacts = contacts;
    this.clock = clock;
  }

  @BeforeEach
  void aContractHasBegun() {
    clock.set(midnight(START).plus(Duration.ofHours(9)));
    told.of(
        customer.state(Tier.TIER_1), customer.stage(5, 6), contract.signed(), contract.started());
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              contacts.remember(contact(champion, true, false));
              contacts.remember(contact(buyer, false, true));
            });
  }

  @Test
  @Tag("R004")
  void anActivityIsOnTheEditionOfItsPlaybook() {
    as(CE)
        .get(path("ONBOARD_PLANNING", "steps"))
        .then()
        .statusCode(200)
        .body("playbook", is("ACCOUNT_ONBOARDING"))
        .body("edition", is(1))
        .body("owed", is(6))
        .body("steps[0].code", is("preparation-call"))
        .body("steps[0].state", is("OPEN"))
        .body("steps[0].dueOn", is("2026-01-02"))
        .body("steps[1].state", is("WAITING"))
        .body("steps[1].missing", contains(containsString("preparation-call")));
    as(CE)
        .get("/v1/activities/" + journal.activity(customer.accountId(), "ONBOARD_PLANNING"))
        .then()
        .body("playbook", is("ACCOUNT_ONBOARDING"))
        .body("edition", is(1));
  }

  @Test
  @Tag("R063")
  @Tag("R064")
  @Tag("R005")
  void bothPlansAreWrittenAndTheChampionAgreesBeforeTheWorkGoesOn() {
    String onboarding = "ONBOARD_PLANNING";
    complete(onboarding, "preparation-call", AE).statusCode(200);
    complete(onboarding, "support-structure", CE).statusCode(200);
    complete(onboarding, "feedback-structure", CE).statusCode(200);
    complete(onboarding, "plans-written", CE)
        .statusCode(409)
        .body("errors.code", contains("document-missing", "document-missing"));
    document(onboarding, "ONBOARDING_PLAN").statusCode(201);
    document(onboarding, "ENGAGEMENT_PLAN").statusCode(201).body("id", notNullValue());
    complete(onboarding, "plans-written", CE).statusCode(200);

    complete(onboarding, "plans-agreed", CE)
        .statusCode(403)
        .body("detail", containsString("ACCOUNT_EXECUTIVE"));
    complete(onboarding, "plans-agreed", AE).statusCode(409).body("errors", hasSize(3));
    agreement(onboarding, "ONBOARDING_PLAN", champion).statusCode(201);
    complete(onboarding, "plans-agreed", AE).statusCode(409).body("errors", hasSize(2));
    agreement(onboarding, "ENGAGEMENT_PLAN", buyer)
        .statusCode(422)
        .body("code", is("not-a-champion"));
    agreement(onboarding, "ENGAGEMENT_PLAN", champion).statusCode(201);
    commitment(
            onboarding,
            "{\"kind\": \"ECONOMIC_BUYER_ATTENDANCE\", \"contactId\": \"" + buyer + "\"}")
        .statusCode(201)
        .body("committedOn", is("2026-01-01"));
    complete(onboarding, "plans-agreed", AE)
        .statusCode(200)
        .body("steps.find { it.code == 'plans-agreed' }.said.actorRole", is(AE))
        .body("steps.find { it.code == 'kickoff-deck' }.state", is("OPEN"))
        .body("commitments", hasSize(3))
        .body("owed", is(1));
    assertThat(journal.types(customer.accountId())).contains("CommitmentRecorded");
  }

  @Test
  void theFirstStepStartsTheActivity() {
    complete("KICKOFF", "booked", AE).statusCode(200);
    as(CE)
        .get(path("KICKOFF", ""))
        .then()
        .body("status", is("STARTED"))
        .body("startedAt", notNullValue());
    assertThat(journal.types(customer.accountId())).contains("ActivityStarted");
  }

  @Test
  @Tag("R070")
  void bookedAndHeldAreTwoMoments() {
    complete("KICKOFF", "booked", AE).statusCode(200);
    clock.set(midnight(START.plusDays(11)).plus(Duration.ofHours(9)));
    as(AE)
        .body("{}")
        .post(path("KICKOFF", "completion"))
        .then()
        .statusCode(200)
        .body("owners", contains(AE, CE))
        .body("completedOn", is("2026-01-12"));
    as(AE)
        .get(path("KICKOFF", "steps"))
        .then()
        .body("steps.find { it.code == 'booked' }.said.doneOn", is("2026-01-01"));
  }

  @Test
  @Tag("R067")
  void aReviewThatIsNotNecessaryIsWaivedWithAReason() {
    document("PRODUCTION_PLANNING", "TECHNICAL_DESIGN_DOCUMENT").statusCode(201);
    complete("PRODUCTION_PLANNING", "design-documented", CE).statusCode(200);
    as(CE)
        .body("{}")
        .post(path("PRODUCTION_PLANNING", "steps/technical-review/waiver"))
        .then()
        .statusCode(422);
    as(CE)
        .body("{\"reason\": \"The design is the usual one.\"}")
        .post(path("PRODUCTION_PLANNING", "steps/technical-review/waiver"))
        .then()
        .statusCode(200)
        .body("steps[1].state", is("WAIVED"))
        .body("steps[1].said.note", is("The design is the usual one."))
        .body("steps[2].state", is("OPEN"));
  }

  @Test
  @Tag("R069")
  void theChampionCommitsTheResourcesOneByOne() {
    commitment(
            "PRODUCTION_PLANNING", "{\"kind\": \"RESOURCES\", \"contactId\": \"" + champion + "\"}")
        .statusCode(422)
        .body("errors.pointer", contains("/resources"));
    commitment(
            "PRODUCTION_PLANNING",
            "{\"kind\": \"RESOURCES\", \"resources\": [\"two engineers\", \"a cluster\"],"
                + " \"contactId\": \""
                + champion
                + "\"}")
        .statusCode(201)
        .body("resources", contains("two engineers", "a cluster"));
  }

  @Test
  @Tag("R072")
  void thePlanOfNinetyDaysHasItsDates() {
    as(CE)
        .get(path("KICKOFF", "steps"))
        .then()
        .statusCode(200)
        .body("steps.find { it.code == 'first-ninety-days' }.milestones.day", contains(30, 60, 90))
        .body(
            "steps.find { it.code == 'first-ninety-days' }.milestones.on",
            contains("2026-01-31", "2026-03-02", "2026-04-01"));
  }

  @Test
  @Tag("R005")
  void whatIsCompletedWithStepsOpenIsFlagged() {
    as(AE)
        .body("{}")
        .post(path("KICKOFF", "completion"))
        .then()
        .statusCode(200)
        .body("stepsOwed", is(8));
    complete("KICKOFF", "booked", AE).statusCode(409).body("code", is("activity-completed"));
    as(AE).body(WHY).post(path("KICKOFF", "reopening")).then().body("stepsOwed", is((Object) null));
    complete("KICKOFF", "booked", AE).statusCode(200);
  }

  @Test
  void whatWasDoneByMistakeIsOpenedAgain() {
    complete("KICKOFF", "booked", AE).statusCode(200);
    document("KICKOFF", "KICKOFF_DECK").statusCode(201);
    complete("KICKOFF", "results-reviewed", AE).statusCode(200);
    reopen("KICKOFF", "booked").statusCode(409).body("code", is("step-built-on"));
    reopen("KICKOFF", "results-reviewed")
        .statusCode(200)
        .body("steps[1].state", is("OPEN"))
        .body("steps[1].said.deed", is("REOPENED"));
    reopen("KICKOFF", "booked").statusCode(200).body("steps[0].state", is("OPEN"));
  }

  @Test
  void conditionsGoByTheTierThatCalledForTheActivity() {
    UUID planning = journal.activity(customer.accountId(), "ACCOUNT_PLANNING");
    as(CE)
        .get("/v1/activities/" + planning + "/steps")
        .then()
        .body("steps.find { it.code == 'reviewed-two-by-two' }.state", is("WAITING"))
        .body("steps.find { it.code == 'reviewed-one-on-one' }.state", is("NOT_CALLED_FOR"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "steps/booked/completion | {\"doneOn\": \"2027-01-01\"}         | 422",
        "steps/booked/completion | {\"doneOn\": \"yesterday\"}          | 400",
        "steps/booked/completion | {\"done\": true}                     | 400",
        "steps/unheard-of/completion | {}                               | 404",
        "steps/booked/reopening  | {\"reason\": \"Wrong.\"}             | 409",
        "documents | {\"type\": \"POEM\", \"title\": \"A\", \"link\": \"https://a.example\"} | 422",
        "documents | {\"type\": \"SAVE_PLAN\", \"title\": \"A\", \"link\": \"ftp://a.example\"} | 422",
        "documents | {\"type\": \"SAVE_PLAN\", \"title\": \" \", \"link\": \"https://a.example\"} | 422",
        "commitments | {\"kind\": \"STAKEHOLDER_ATTENDANCE\"}           | 422",
      })
  void nonsenseIsRefusedAndNothingIsWritten(String action, String body, int status) {
    as(AE)
        .body(body)
        .post(path("KICKOFF", action))
        .then()
        .statusCode(status)
        .contentType("application/problem+json");
    as(AE).get(path("KICKOFF", "")).then().body("status", is("SCHEDULED"));
    as(AE)
        .get(path("KICKOFF", "steps"))
        .then()
        .body("owed", is(8))
        .body("documents", hasSize(0))
        .body("steps.said", hasItem((Object) null));
  }

  @Test
  void whoDoesNotOwnItDoesNothingAboutIt() {
    complete("KICKOFF", "booked", "MARKETING")
        .statusCode(403)
        .body("detail", containsString("ACCOUNT_EXECUTIVE"));
    given()
        .auth()
        .oauth2(Tokens.as("MARKETING"))
        .contentType("application/json")
        .body("{\"type\": \"KICKOFF_DECK\", \"title\": \"Deck\", \"link\": \"https://a.example\"}")
        .post(path("KICKOFF", "documents"))
        .then()
        .statusCode(403);
    given().get(path("KICKOFF", "steps")).then().statusCode(401);
  }

  private ValidatableResponse complete(String activity, String step, String role) {
    return as(role).body("{}").post(path(activity, "steps/" + step + "/completion")).then();
  }

  private ValidatableResponse reopen(String activity, String step) {
    return as(AE).body(WHY).post(path(activity, "steps/" + step + "/reopening")).then();
  }

  private ValidatableResponse document(String activity, String type) {
    return as(CE)
        .body(
            "{\"type\": \"%s\", \"title\": \"It\", \"link\": \"https://d.example/1\"}"
                .formatted(type))
        .post(path(activity, "documents"))
        .then();
  }

  private ValidatableResponse agreement(String activity, String to, UUID contact) {
    return commitment(
        activity,
        "{\"kind\": \"CHAMPION_AGREEMENT\", \"to\": \"%s\", \"contactId\": \"%s\"}"
            .formatted(to, contact));
  }

  private ValidatableResponse commitment(String activity, String body) {
    return as(CE).body(body).post(path(activity, "commitments")).then();
  }

  private String path(String activity, String action) {
    return "/v1/activities/"
        + journal.activity(customer.accountId(), activity)
        + (action.isEmpty() ? "" : "/" + action);
  }

  private ContactState contact(UUID id, boolean isChampion, boolean isBuyer) {
    return new ContactState(
        id,
        customer.accountId(),
        "Somebody",
        null,
        List.of(),
        isChampion,
        false,
        isBuyer,
        null,
        false,
        false);
  }

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.as(role)).contentType("application/json");
  }
}
