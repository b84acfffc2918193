package dev.customerfirst.renewals.assessment;

import static dev.customerfirst.renewals.RenewalFixture.ADVISOR;
import static dev.customerfirst.renewals.RenewalFixture.EXECUTIVE;
import static dev.customerfirst.renewals.RenewalFixture.SALES_MANAGER;
import static dev.customerfirst.renewals.RenewalFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.events.Fact;
import dev.customerfirst.events.HealthBand;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.kit.time.TimedWork;
import dev.customerfirst.renewals.Heard;
import dev.customerfirst.renewals.Neighbours;
import dev.customerfirst.renewals.RenewalFixture;
import dev.customerfirst.testkit.TestClock;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RenewalAssessmentTest {

  private static final Instant TODAY = Instant.parse("2026-01-15T09:00:00Z");

  /** 120 days before the day after 2026-12-31. */
  private static final Instant WINDOW = Instant.parse("2026-09-03T00:00:00Z");

  @Inject RenewalFixture fixture;
  @Inject SimulatedClock clock;
  @Inject AssessmentWatch watch;
  @Inject @All List<TimedWork> works;

  private UUID account = new UUID(0, 0);

  @BeforeEach
  void today() {
    clock.set(TODAY);
    account = fixture.knownAccount();
  }

  @Test
  void opensAtItsWindowAndTellsOnce() {
    UUID contract = fixture.signed(account, "2026-01-01");
    TestClock.set(WINDOW.minusMillis(1));
    assertThat(fixture.told(contract, "because")).isEmpty();
    fixture.assessment(contract).statusCode(200).body("openedAt", nullValue());

    TestClock.set(WINDOW);

    fixture.assessment(contract).body("openedAt", equalTo("2026-09-03T00:00:00Z"));
    assertThat(fixture.told(contract, "signal")).containsExactly("-");
    assertThat(fixture.told(contract, "call")).containsExactly("-");
    assertThat(fixture.told(contract, "agree")).containsExactly("-");
    assertThat(fixture.told(contract, "because").get(0))
        .contains("known yet", "Nobody gave a call");
    TestClock.set(WINDOW.plusSeconds(86_400));
    assertThat(fixture.told(contract, "signal")).hasSize(1);
  }

  /** Whoever hears that the window opened finds the assessment open. */
  @Test
  void opensInTheTransactionOfItsWindow() {
    UUID contract = fixture.signed(account, "2026-01-01");
    TestClock.set(WINDOW.minusSeconds(1));
    clock.set(WINDOW);

    works.stream()
        .filter(work -> work.name().equals("contract-moments"))
        .forEach(work -> work.runDue(WINDOW));

    fixture.assessment(contract).body("openedAt", equalTo("2026-09-03T00:00:00Z"));
    assertThat(fixture.told(contract, "signal")).isEmpty();
    watch.runDue(WINDOW);
    assertThat(fixture.told(contract, "signal")).containsExactly("-");
  }

  @Test
  void aContractThatIsEnteredLateIsOpenAtOnce() {
    UUID contract = fixture.signed(account, "2025-04-01");

    fixture.assessment(contract).body("openedAt", equalTo("2026-01-15T09:00:00Z"));
    assertThat(fixture.told(contract, "signal")).containsExactly("-");
  }

  @Test
  void aChangedSignalIsToldAndTheSameOneIsNot() {
    UUID contract = fixture.signed(account, "2025-04-01");

    hear(Heard.health(account, HealthBand.GREEN, 85), 1);
    awaitTold(contract, "-", "GREEN");
    hear(Heard.health(account, HealthBand.GREEN, 90), 2);
    hear(Heard.contact(account, UUID.randomUUID(), false, true), 1);
    awaitTold(contract, "-", "GREEN", "RED");
    hear(Heard.contact(account, UUID.randomUUID(), true, true), 1);
    awaitTold(contract, "-", "GREEN", "RED", "GREEN");

    fixture
        .assessment(contract)
        .body("signal.band", equalTo("GREEN"))
        .body("signal.traits", hasSize(7))
        .body("signal.traits.find { it.trait == 'HEALTH' }.because", containsString("90"))
        .body("signal.traits.find { it.trait == 'BREACHES' }.band", nullValue())
        .body("asOf", equalTo("2026-01-15T09:00:00Z"));
  }

  @Test
  void beforeTheWindowNothingIsToldAndItCanBeAskedForAllTheSame() {
    UUID contract = fixture.signed(account, "2026-01-01");
    watch.runDue(TODAY);
    hear(Heard.health(account, HealthBand.RED, 12), 1);

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> fixture.assessment(contract).body("signal.band", equalTo("RED")));
    assertThat(fixture.told(contract, "signal")).isEmpty();
    await().atMost(Duration.ofSeconds(30)).until(() -> stored(contract, "signal").equals("RED"));
  }

  /** A feature request of 1 January is neglected when more than 90 days are over. */
  @Test
  @Tag("R185")
  void timeAloneMakesARequirementNeglected() {
    UUID contract = fixture.signed(account, "2025-07-01");
    hear(Heard.health(account, HealthBand.GREEN, 85), 1);
    hear(
        Heard.featureRequest(UUID.randomUUID(), account, Instant.parse("2026-01-01T10:00:00Z")), 1);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                fixture
                    .assessment(contract)
                    .body(
                        "signal.traits.find { it.trait == 'NEGLECTED_REQUIREMENTS' }.band",
                        equalTo("GREEN")));
    await().atMost(Duration.ofSeconds(30)).until(() -> stored(contract, "signal").equals("GREEN"));

    TestClock.set(Instant.parse("2026-04-01T23:59:59Z"));
    assertThat(fixture.told(contract, "signal")).containsExactly("GREEN");
    TestClock.set(Instant.parse("2026-04-02T00:00:00Z"));

    assertThat(fixture.told(contract, "signal")).containsExactly("GREEN", "YELLOW");
    assertThat(fixture.told(contract, "because").get(1))
        .contains("Feature requests open for more than 90 days: 1.");
  }

  @Test
  void anOverdueActivityCountsFromTheNextDayOfTheContractsCalendar() {
    Map<String, Object> body = RenewalFixture.endingOn(account, "2025-04-01");
    body.put("timeZone", "Pacific/Auckland");
    UUID contract = fixture.signed(body);
    hear(Heard.health(account, HealthBand.GREEN, 85), 1);
    hear(Heard.scheduled(UUID.randomUUID(), account, contract, LocalDate.of(2026, 1, 20)), 1);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> stored(contract, "next_look_at").startsWith("2026-01-20 11:00:00"));
    awaitTold(contract, "-", "GREEN");

    TestClock.set(Instant.parse("2026-01-20T11:00:00Z"));

    assertThat(fixture.told(contract, "signal")).containsExactly("-", "GREEN", "YELLOW");
  }

  @Test
  @Tag("R046")
  void showsWhatWasPromisedBesideWhatWasDelivered() {
    UUID contract = fixture.signed(account, "2025-04-01");
    hear(
        Heard.businessCase(
            account,
            Heard.target("120", "40", "96.5", LocalDate.of(2026, 1, 14)),
            Heard.target(null, "250", "260", LocalDate.of(2026, 1, 14)),
            Heard.target(null, "250", null, LocalDate.of(2026, 6, 30))),
        1);

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                fixture
                    .assessment(contract)
                    .body("promised.promises.status", contains("MISSED", "DELIVERED", "PROMISED")));
    fixture
        .assessment(contract)
        .body("promised.expected.amount", equalTo("50000.00"))
        .body("promised.delivered.amount", equalTo("20000.00"))
        .body("promised.promises[0].baseline", equalTo(120))
        .body("promised.promises[0].delivered", equalTo(96.5f))
        .body("signal.traits.find { it.trait == 'PROMISES' }.band", equalTo("YELLOW"))
        .body(
            "signal.traits.find { it.trait == 'PROMISES' }.because",
            containsString("Hours of manual checks by 2026-01-14"));
  }

  @Test
  void theExecutivesCallCountsUntilAManagerGivesOneAndDisagreementIsFlagged() {
    UUID contract = fixture.signed(account, "2025-04-01");
    hear(Heard.health(account, HealthBand.GREEN, 85), 1);
    awaitTold(contract, "-", "GREEN");

    fixture
        .call(ADVISOR, contract, "RED", "Nobody calls back.")
        .statusCode(201)
        .body("inForce", equalTo(false))
        .body("agree", nullValue());
    fixture
        .call(EXECUTIVE, contract, "GREEN", "They told me so.")
        .statusCode(201)
        .body("role", equalTo("ACCOUNT_EXECUTIVE"))
        .body("inForce", equalTo(true))
        .body("agree", equalTo(true));
    fixture
        .call(SALES_MANAGER, contract, "YELLOW", "The budget is open.")
        .statusCode(201)
        .body("inForce", equalTo(true))
        .body("signal", equalTo("GREEN"))
        .body("agree", equalTo(false));
    fixture
        .call(EXECUTIVE, contract, "GREEN", "I still think so.")
        .statusCode(201)
        .body("inForce", equalTo(false));

    assertThat(fixture.told(contract, "call")).containsExactly("-", "-", "GREEN", "YELLOW");
    assertThat(fixture.told(contract, "agree")).containsExactly("-", "-", "true", "false");
    fixture
        .assessment(contract)
        .body("call.role", equalTo("SALES_MANAGER"))
        .body("call.because", equalTo("The budget is open."))
        .body("agree", equalTo(false))
        .body("rating", equalTo("YELLOW"))
        .body("planNeeded", equalTo("SAVE_PLAN"))
        .body("gaps.code", hasItem("DISAGREEMENT"));
    as(EXECUTIVE)
        .get("/v1/contracts/" + contract + "/renewal-assessment/history")
        .then()
        .statusCode(200)
        .body("items.kind.toSet()", hasSize(2))
        .body("items.findAll { it.kind == 'CALL' }.inForce", contains(false, true, true, false))
        .body("items.findAll { it.kind == 'SIGNAL' }.to", contains("GREEN"));
  }

  @Test
  void aCallInForceOpensTheAssessmentHoweverEarlyItIs() {
    UUID contract = fixture.signed(account, "2026-01-01");

    fixture.call(EXECUTIVE, contract, "RED", "They are bought.").statusCode(201);

    fixture.assessment(contract).body("openedAt", equalTo("2026-01-15T09:00:00Z"));
    assertThat(fixture.told(contract, "call")).containsExactly("RED");
    TestClock.set(WINDOW);
    assertThat(fixture.told(contract, "call")).containsExactly("RED");
  }

  @Test
  void aProjectionIsKeptAndHeldAgainstTodaysValue() {
    UUID contract = fixture.signed(account, "2025-04-01");
    project(contract, Map.of("projection", "FLAT", "because", "All quiet.")).statusCode(201);
    project(
            contract,
            Map.of(
                "projection",
                "PARTIAL_CHURN",
                "value",
                Map.of("amount", "80000.00", "currency", "EUR"),
                "because",
                "One plant was sold."))
        .statusCode(201)
        .body("value.amount", equalTo("120000.00"))
        .body("projected.amount", equalTo("80000.00"));

    fixture
        .assessment(contract)
        .body("projection.projection", equalTo("PARTIAL_CHURN"))
        .body("projection.projected.amount", equalTo("80000.00"));
    String history = "/v1/contracts/" + contract + "/renewal-assessment/history";
    String next =
        as(EXECUTIVE)
            .get(history + "?limit=1")
            .then()
            .body("items.to", contains("PARTIAL_CHURN"))
            .extract()
            .path("next");
    as(EXECUTIVE)
        .get(history + "?limit=1&cursor=" + next)
        .then()
        .body("items.to", contains("FLAT"))
        .body("items[0].amount", nullValue())
        .body("next", nullValue());
  }

  @Test
  void whatIsDecidedIsJudgedNoMore() {
    UUID contract = fixture.signed(account, "2025-04-01");
    hear(Heard.health(account, HealthBand.GREEN, 85), 1);
    awaitTold(contract, "-", "GREEN");
    UUID successor = fixture.renewed(contract, Map.of("termMonths", 1));

    assertThat(stored(contract, "watched")).isEqualTo("false");
    fixture
        .call(EXECUTIVE, contract, "RED", "Too late.")
        .statusCode(409)
        .body("code", equalTo("renewal-not-open"));
    fixture.assessment(contract).body("gaps", hasSize(0)).body("nextStep", nullValue());
    fixture.call(EXECUTIVE, successor, "GREEN", "It goes on.").statusCode(201);
    hear(Heard.health(account, HealthBand.RED, 5), 2);
    awaitTold(successor, "GREEN", "RED");
    assertThat(fixture.told(contract, "signal")).containsExactly("-", "GREEN");
  }

  @Test
  void twoWatchesTellOnce() throws Exception {
    List<UUID> contracts =
        IntStream.range(0, 12)
            .mapToObj(i -> fixture.signed(fixture.knownAccount(), "2026-01-01"))
            .toList();
    TestClock.set(WINDOW.minusSeconds(1));
    contracts.forEach(
        id ->
            fixture.execute(
                "update renewal_assessment set next_look_at = ?::timestamptz where contract_id = ?",
                WINDOW.toString(),
                id));
    clock.set(WINDOW);
    Thread first = new Thread(() -> watch.runDue(WINDOW));
    Thread second = new Thread(() -> watch.runDue(WINDOW));
    first.start();
    second.start();
    first.join();
    second.join();

    assertThat(contracts)
        .allSatisfy(id -> assertThat(fixture.told(id, "signal")).containsExactly("-"));
  }

  private ValidatableResponse project(UUID contract, Map<String, Object> body) {
    return as(EXECUTIVE).body(body).post("/v1/contracts/" + contract + "/projections").then();
  }

  private String stored(UUID contract, String column) {
    return fixture
        .texts(
            "select coalesce(("
                + column
                + ")::text, '-') from renewal_assessment where contract_id = ?",
            contract)
        .get(0);
  }

  private void awaitTold(UUID contract, String... signals) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(fixture.told(contract, "signal")).containsExactly(signals));
  }

  private void hear(Fact fact, int sequence) {
    Neighbours.publish(fact, sequence, TODAY);
  }
}
