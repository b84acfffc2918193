package dev.customerfirst.playbooks.activity;

import static dev.customerfirst.playbooks.journey.CustomerFixture.START;
import static dev.customerfirst.playbooks.journey.CustomerFixture.midnight;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

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
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AdHocTest {

  private final Told told;
  private final Journal journal;
  private final SimulatedClock clock;
  private final ActivityWatch watch;
  private final CustomerFixture customer = CustomerFixture.somebody();
  private final ContractFixture contract = customer.contract();

  AdHocTest(Told told, Journal journal, SimulatedClock clock, ActivityWatch watch) {
    this.told = told;
    this.journal = journal;
    this.clock = clock;
    this.watch = watch;
  }

  @BeforeEach
  void aContractHasBegun() {
    clock.set(midnight(START).plus(Duration.ofHours(9)));
    told.of(customer.state(Tier.TIER_1), contract.signed(), contract.started());
  }

  @Test
  void aPlaybookIsPlayedBesideTheJourney() {
    begin("{\"playbook\": \"HEALTH_CHECK\", \"because\": \"The champion asked.\"}")
        .statusCode(201)
        .header("Location", notNullValue())
        .body("code", is("PLAYBOOK"))
        .body("origin", is("AD_HOC"))
        .body("phase", is("EXTRA"))
        .body("playbook", is("HEALTH_CHECK"))
        .body("status", is("SCHEDULED"))
        .body("owners", contains("CUSTOMER_ENGINEER", "ACCOUNT_EXECUTIVE"))
        .body("opensOn", is("2026-01-01"))
        .body("dueOn", is("2026-01-22"))
        .body("cause", is("The champion asked."));
    assertThat(journal.types(customer.accountId())).contains("PlaybookStarted");
  }

  @Test
  void anActivityOfTheJourneyIsDoneAtAnotherTime() {
    String id =
        begin(
                "{\"code\": \"BUSINESS_REVIEW\", \"contractId\": \"%s\", \"opensOn\": \"2026-01-05\","
                        .formatted(contract.contractId())
                    + " \"dueOn\": \"2026-01-30\", \"because\": \"Their new CTO wants one.\"}")
            .statusCode(201)
            .body("status", is("PLANNED"))
            .body("owners", contains("ACCOUNT_EXECUTIVE", "CUSTOMER_ENGINEER"))
            .body("dueOn", is("2026-01-30"))
            .extract()
            .path("id");
    clock.set(midnight(START.plusDays(4)));
    watch.runDue(clock.instant());
    given()
        .auth()
        .oauth2(Tokens.as("CUSTOMER_ENGINEER"))
        .get("/v1/activities/" + id)
        .then()
        .body("status", is("SCHEDULED"));
  }

  @Test
  @Tag("R006")
  void whatIsStillToComeIsNotScheduled() {
    begin("{\"playbook\": \"CHURN_REVIEW\", \"because\": \"They left.\"}")
        .statusCode(409)
        .body("code", is("playbook-coming"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"because\": \"Now.\"}                                               | 422 | activity-unclear",
        "{\"code\": \"KICKOFF\", \"playbook\": \"KICKOFF\", \"because\": \"Now.\"} | 422 | activity-unclear",
        "{\"code\": \"PLAYBOOK\", \"because\": \"Now.\"}                       | 422 | activity-unclear",
        "{\"code\": \"QBR\", \"because\": \"Now.\"}                            | 422 | unknown-code",
        "{\"playbook\": \"NONE\", \"because\": \"Now.\"}                       | 422 | unknown-playbook",
        "{\"playbook\": \"KICKOFF\", \"because\": \" \"}                       | 422 | invalid-fields",
        "{\"playbook\": \"KICKOFF\", \"because\": \"Now.\", \"opensOn\": \"2025-12-31\"} | 422 | opens-out-of-range",
        "{\"playbook\": \"KICKOFF\", \"because\": \"Now.\", \"dueOn\": \"2025-12-31\"} | 422 | due-out-of-range",
        "{\"playbook\": \"KICKOFF\", \"because\": \"Now.\", \"contractId\": \"0198a7c0-0000-7000-8000-000000000001\"} | 422 | unknown-contract",
      })
  void nonsenseIsRefusedAndNothingIsWritten(String body, int status, String code) {
    String before = journal.footprint();
    begin(body).statusCode(status).body("code", is(code));
    assertThat(journal.footprint()).isEqualTo(before);
  }

  @Test
  void notEverybodyMay() {
    begin("MARKETING", "{\"playbook\": \"HEALTH_CHECK\", \"because\": \"Now.\"}").statusCode(403);
    given()
        .auth()
        .oauth2(Tokens.as("CUSTOMER_ENGINEER"))
        .contentType("application/json")
        .body("{\"playbook\": \"HEALTH_CHECK\", \"because\": \"Now.\"}")
        .post("/v1/accounts/" + Uuid7.next() + "/activities")
        .then()
        .statusCode(404);
  }

  private ValidatableResponse begin(String body) {
    return begin("CUSTOMER_ENGINEER", body);
  }

  private ValidatableResponse begin(String role, String body) {
    return given()
        .auth()
        .oauth2(Tokens.as(role))
        .contentType("application/json")
        .body(body)
        .post("/v1/accounts/" + customer.accountId() + "/activities")
        .then();
  }
}
