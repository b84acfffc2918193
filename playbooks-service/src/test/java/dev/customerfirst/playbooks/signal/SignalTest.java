package dev.customerfirst.playbooks.signal;

import static dev.customerfirst.playbooks.journey.CustomerFixture.START;
import static dev.customerfirst.playbooks.journey.CustomerFixture.midnight;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Tier;
import dev.customerfirst.events.accounts.AccountsEvent.HealthChanged;
import dev.customerfirst.events.accounts.AccountsEvent.ProductionAgreed;
import dev.customerfirst.events.accounts.AccountsEvent.TrialAgreed;
import dev.customerfirst.events.contracts.ContractsEvent.RenewalAssessed;
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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SignalTest {

  private final Told told;
  private final Journal journal;
  private final SimulatedClock clock;
  private final CustomerFixture customer = CustomerFixture.somebody();

  SignalTest(Told told, Journal journal, SimulatedClock clock) {
    this.told = told;
    this.journal = journal;
    this.clock = clock;
  }

  @BeforeEach
  void aMorningInJanuary() {
    clock.set(midnight(START).plus(Duration.ofHours(9)));
  }

  @Test
  @Tag("R133")
  void coachingIsOfferedForTheTrialAndAgainForProduction() {
    told.of(customer.state(Tier.TIER_2), trial(START), production(START.plusDays(30)));
    activities()
        .body("items.playbook", contains("TRIAL_COACHING", "PRODUCTION_COACHING"))
        .body("items.origin", contains("PLAYBOOK", "PLAYBOOK"))
        .body("items.owners[0]", contains("CUSTOMER_ENGINEER"))
        .body("items.dueOn", contains("2026-01-09", "2026-02-10"))
        .body(
            "items.cause",
            contains(
                "The customer agreed to a trial on 2026-01-01.",
                "The customer agreed to set up production on 2026-01-31."));
    assertThat(journal.types(customer.accountId()))
        .startsWith("ActivityPlanned", "PlaybookStarted", "ActivityScheduled");
  }

  @Test
  @Tag("R133")
  void aSignalIsPlayedOnceHoweverOftenAndEarlyItIsHeardOf() {
    told.of(trial(START), trial(START));
    assertThat(journal.activitiesOf(customer.accountId())).isEmpty();
    told.of(customer.state(Tier.TIER_2), trial(START), customer.state(Tier.TIER_2));
    assertThat(journal.activitiesOf(customer.accountId())).containsExactly("PLAYBOOK SCHEDULED");
  }

  @Test
  void whatIsBeingPlayedIsNotStartedAgain() {
    told.of(customer.state(Tier.TIER_2), trial(START), trial(START.minusDays(2)));
    assertThat(journal.activitiesOf(customer.accountId())).hasSize(1);
    skip("TRIAL_COACHING");
    told.of(trial(START.minusDays(1)));
    assertThat(journal.activitiesOf(customer.accountId()))
        .containsExactlyInAnyOrder("PLAYBOOK SKIPPED", "PLAYBOOK SCHEDULED");
  }

  @Test
  void onlyHealthThatFellIsLookedInto() {
    told.of(
        customer.state(Tier.TIER_2),
        health(null, HealthBand.RED),
        health(HealthBand.RED, HealthBand.GREEN));
    assertThat(journal.activitiesOf(customer.accountId())).isEmpty();
    told.of(health(HealthBand.GREEN, HealthBand.YELLOW));
    activities()
        .body("items.playbook", contains("HEALTH_CHECK"))
        .body("items.cause", contains("Health fell from GREEN to YELLOW."));
  }

  @Test
  void aRedRenewalIsSaved() {
    ContractFixture contract = customer.contract();
    told.of(
        customer.state(Tier.TIER_2),
        assessed(contract, HealthBand.RED, HealthBand.YELLOW),
        assessed(contract, HealthBand.YELLOW, null));
    assertThat(journal.activitiesOf(customer.accountId())).isEmpty();
    told.of(assessed(contract, HealthBand.RED, null));
    activities()
        .body("items.playbook", contains("CHURN_SAVE"))
        .body("items.contractId", contains(contract.contractId().toString()))
        .body(
            "items.owners[0]",
            contains("ACCOUNT_EXECUTIVE", "CUSTOMER_ENGINEER", "VP_SALES", "VP_TECHNICAL_SUCCESS"));
  }

  @Test
  void theJourneyLeavesWhatIsBesideItAlone() {
    ContractFixture contract = customer.contract();
    told.of(
        customer.state(Tier.TIER_3),
        trial(START),
        contract.signed(),
        contract.started(),
        contract.elapsed(1));
    assertThat(journal.activitiesOf(customer.accountId()))
        .hasSize(18)
        .contains("PLAYBOOK SCHEDULED");
    given()
        .auth()
        .oauth2(Tokens.as("CUSTOMER_ENGINEER"))
        .get("/v1/accounts/" + customer.accountId() + "/journey")
        .then()
        .body("totals.total", is(17));
  }

  private void skip(String playbook) {
    String id =
        journal
            .texts(
                "select id::text from activity where account_id = '"
                    + customer.accountId()
                    + "' and playbook = '"
                    + playbook
                    + "'")
            .get(0);
    given()
        .auth()
        .oauth2(Tokens.as("CUSTOMER_ENGINEER"))
        .contentType("application/json")
        .body("{\"reason\": \"They did not want it.\"}")
        .post("/v1/activities/" + id + "/skip")
        .then()
        .statusCode(200);
  }

  private ValidatableResponse activities() {
    return given()
        .auth()
        .oauth2(Tokens.as("CUSTOMER_ENGINEER"))
        .get("/v1/accounts/" + customer.accountId() + "/activities")
        .then()
        .statusCode(200);
  }

  private TrialAgreed trial(LocalDate on) {
    return new TrialAgreed(customer.accountId(), on);
  }

  private ProductionAgreed production(LocalDate on) {
    return new ProductionAgreed(customer.accountId(), on);
  }

  private HealthChanged health(@Nullable HealthBand from, HealthBand to) {
    return new HealthChanged(customer.accountId(), from, to, null, List.of());
  }

  private RenewalAssessed assessed(
      ContractFixture contract, HealthBand signal, @Nullable HealthBand call) {
    return new RenewalAssessed(
        contract.contractId(),
        customer.accountId(),
        contract.endsOn(),
        signal,
        call,
        null,
        "As it looks today.");
  }
}
