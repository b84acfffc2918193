package dev.customerfirst.renewals.contract;

import static dev.customerfirst.renewals.contract.ContractFixture.ENGINEER;
import static dev.customerfirst.renewals.contract.ContractFixture.EXECUTIVE;
import static dev.customerfirst.renewals.contract.ContractFixture.aYear;
import static dev.customerfirst.renewals.contract.ContractFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A year in Berlin from 1 February 2026: windows open on 5 August, 4 October, 3 November. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AmendmentResourceTest {

  @Inject ContractFixture fixture;
  @Inject SimulatedClock clock;
  @Inject MomentsWatch watch;

  @BeforeEach
  void today() {
    clock.set(ContractFixture.TODAY);
  }

  @Test
  void anExtensionPlansAnewWhatIsStillToComeAndTellsEverybody() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    moveTo("2026-09-01T10:00:00Z");

    amend(contract, Map.of("endsOn", "2027-04-30", "seats", 300, "because", "Fifty more"))
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("endsOn", equalTo("2027-04-30"))
        .body("quartersInTerm", equalTo(5))
        .body("seats", equalTo(300))
        .body("value.amount", equalTo("120000.00"))
        .body("status", equalTo("STARTED"));

    assertThat(moments(contract, "is null"))
        .containsExactly(
            "QUARTER_ELAPSED 3 2026-10-31 23:00:00 1",
            "RENEWAL_WINDOW 180 2026-11-01 23:00:00 2",
            "RENEWAL_WINDOW 120 2026-12-31 23:00:00 1",
            "RENEWAL_WINDOW 90 2027-01-30 23:00:00 1",
            "QUARTER_ELAPSED 4 2027-01-31 23:00:00 1",
            "ENDED 0 2027-04-30 22:00:00 1",
            "QUARTER_ELAPSED 5 2027-04-30 22:00:00 1");
    assertThat(moments(contract, "is not null"))
        .as("what happened stays")
        .containsExactly(
            "STARTED 0 2026-01-31 23:00:00 1",
            "QUARTER_ELAPSED 1 2026-04-30 22:00:00 1",
            "QUARTER_ELAPSED 2 2026-07-31 22:00:00 1",
            "RENEWAL_WINDOW 180 2026-08-04 22:00:00 1");
    assertThat(fixture.payloads(contract, "ContractAmended", "effectiveOn"))
        .containsExactly("2026-09-01");
    assertThat(fixture.payloads(contract, "ContractAmended", "because"))
        .containsExactly("Fifty more");
    assertThat(
            fixture.texts(
                "select concat_ws(' ', payload #>> '{before,endsOn}', payload #>> '{before,seats}',"
                    + " payload #>> '{after,endsOn}', payload #>> '{after,seats}',"
                    + " json_array_length(payload -> 'quarters'))"
                    + " from outbox where aggregate = ? and type like '%ContractAmended.v1'",
                contract))
        .containsExactly("2027-01-31 250 2027-04-30 300 5");
    assertThat(fixture.state(contract, "endsOn")).isEqualTo("2027-04-30");
    assertThat(fixture.state(contract, "seats")).isEqualTo("300");
  }

  @Test
  void afterAnExtensionTheContractLivesByItsNewDates() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    moveTo("2026-09-01T10:00:00Z");
    amend(contract, Map.of("endsOn", "2027-04-30", "because", "Longer")).statusCode(200);

    moveTo("2027-05-01T00:00:00Z");

    assertThat(fixture.payloads(contract, "RenewalWindowOpened", "daysBefore"))
        .containsExactly("180", "180", "120", "90");
    assertThat(fixture.payloads(contract, "RenewalWindowOpened", "endsOn"))
        .containsExactly("2027-01-31", "2027-04-30", "2027-04-30", "2027-04-30");
    assertThat(fixture.payloads(contract, "QuarterElapsed", "elapsedQuarter"))
        .containsExactly("1", "2", "3", "4", "5");
    assertThat(fixture.payloads(contract, "QuarterElapsed", "startingQuarterIsFinal"))
        .containsExactly("false", "false", "false", "true", "false");
    assertThat(fixture.payloads(contract, "ContractEnded", "endsOn")).containsExactly("2027-04-30");
  }

  @Test
  void aShorterTermEndsEarlierAndNoWindowOpensLate() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    moveTo("2026-06-15T10:00:00Z");

    amend(contract, Map.of("endsOn", "2026-09-30", "because", "They leave early"))
        .statusCode(200)
        .body("quartersInTerm", equalTo(3));
    moveTo("2026-10-01T00:00:00Z");

    assertThat(fixture.payloads(contract, "RenewalWindowOpened", "daysBefore"))
        .containsExactly("90");
    assertThat(fixture.payloads(contract, "QuarterElapsed", "elapsedQuarter"))
        .containsExactly("1", "2", "3");
    assertThat(fixture.payloads(contract, "ContractEnded", "endsOn")).containsExactly("2026-09-30");
  }

  @Test
  void whatMayNotBeAmendedIsRefusedWithEveryReasonAndNothingIsWritten() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    moveTo("2026-09-01T10:00:00Z");
    List<String> written = everything();

    amend(
            contract,
            Map.of(
                "endsOn", "2026-08-01",
                "startsOn", "2026-03-01",
                "value", Map.of("amount", "1", "currency", "eur"),
                "because", "No"))
        .statusCode(409)
        .body("code", equalTo("contract-dates-fixed"))
        .body(
            "errors.code",
            contains("contract-dates-fixed", "end-before-today", "unknown-currency"));
    assertThat(everything()).isEqualTo(written);
  }

  @Test
  void theFirstDayMovesWhileTheContractIsOnlySigned() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));

    amend(contract, Map.of("startsOn", "2026-03-01", "termMonths", 12, "because", "A month later"))
        .statusCode(200)
        .body("startsOn", equalTo("2026-03-01"))
        .body("journeyFrom", equalTo("2026-03-01"))
        .body("endsOn", equalTo("2027-02-28"));
    moveTo("2026-02-28T22:59:59Z");
    assertThat(fixture.facts(contract)).containsExactly("ContractSigned", "ContractAmended");
    moveTo("2026-02-28T23:00:00Z");
    assertThat(fixture.facts(contract))
        .containsExactly("ContractSigned", "ContractAmended", "ContractStarted");
  }

  @Test
  void endsOnTheDayOfAnotherContractOfTheAccount() {
    UUID account = fixture.knownAccount();
    Map<String, Object> longer = aYear(account);
    longer.remove("termMonths");
    longer.put("endsOn", "2027-06-14");
    UUID other = fixture.signed(longer);
    UUID contract = fixture.signed(aYear(account));

    amend(contract, Map.of("coTerminateWith", other, "because", "One end for both"))
        .statusCode(200)
        .body("endsOn", equalTo("2027-06-14"));
    amend(
            contract,
            Map.of(
                "coTerminateWith", fixture.signed(aYear(fixture.knownAccount())), "because", "x"))
        .statusCode(422)
        .body("code", equalTo("contract-of-another-account"))
        .body("errors.pointer", contains("/coTerminateWith"));
    amend(contract, Map.of("coTerminateWith", UUID.randomUUID(), "because", "x"))
        .statusCode(422)
        .body("code", equalTo("unknown-contract"));
  }

  @Test
  void anEndedContractIsNotAmended() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    moveTo("2027-02-01T10:00:00Z");
    List<String> written = everything();

    amend(contract, Map.of("endsOn", "2027-04-30", "because", "Too late"))
        .statusCode(409)
        .body("code", equalTo("contract-status"));
    assertThat(everything()).isEqualTo(written);
  }

  @Test
  void aContractThatIsFollowedKeepsItsEnd() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    UUID successor = fixture.renewed(contract, Map.of("termMonths", 12));

    amend(contract, Map.of("endsOn", "2027-04-30", "because", "Longer"))
        .statusCode(409)
        .body("code", equalTo("last-day-followed"));
    amend(successor, Map.of("startsOn", "2027-03-01", "because", "Later"))
        .statusCode(409)
        .body("code", equalTo("first-day-follows-predecessor"));
    amend(successor, Map.of("termMonths", 24, "because", "Longer")).statusCode(200);
  }

  @Test
  void theVersionThatWasReadIsNeeded() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    List<String> written = everything();
    Map<String, Object> body = Map.of("seats", 300, "because", "More");

    as(EXECUTIVE)
        .body(body)
        .post("/v1/contracts/" + contract + "/amendments")
        .then()
        .statusCode(428);
    as(EXECUTIVE)
        .header("If-Match", "\"7\"")
        .body(body)
        .post("/v1/contracts/" + contract + "/amendments")
        .then()
        .statusCode(412);
    assertThat(everything()).isEqualTo(written);
  }

  @Test
  void oneOfTwoAtOnceIsTooLate() throws Exception {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    List<Thread> callers =
        List.of(300, 400, 500).stream()
            .map(
                seats ->
                    new Thread(
                        () ->
                            as(EXECUTIVE)
                                .header("If-Match", "\"0\"")
                                .body(Map.of("seats", seats, "because", "More"))
                                .post("/v1/contracts/" + contract + "/amendments")))
            .toList();
    callers.forEach(Thread::start);
    for (Thread caller : callers) {
      caller.join();
    }

    assertThat(fixture.facts(contract)).containsExactly("ContractSigned", "ContractAmended");
  }

  @Test
  void aPreviewSaysWhatWouldChangeAndChangesNothing() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    moveTo("2026-09-01T10:00:00Z");
    List<String> written = everything();

    as(ENGINEER)
        .body(Map.of("endsOn", "2027-04-30", "because", "What if"))
        .post("/v1/contracts/" + contract + "/amendments/preview")
        .then()
        .statusCode(200)
        .body("effectiveOn", equalTo("2026-09-01"))
        .body("before.endsOn", equalTo("2027-01-31"))
        .body("after.endsOn", equalTo("2027-04-30"))
        .body("quarters.number", contains(1, 2, 3, 4, 5))
        .body("added.kind", contains("RENEWAL_WINDOW", "QUARTER_ELAPSED"))
        .body("added.number", contains(180, 5))
        .body("removed", empty())
        .body("moved.number", contains(120, 90, 0))
        .body("moved[2].before", equalTo("2027-01-31T23:00:00Z"))
        .body("moved[2].after", equalTo("2027-04-30T22:00:00Z"));
    as(ENGINEER)
        .body(Map.of("endsOn", "2026-08-01", "because", "What if"))
        .post("/v1/contracts/" + contract + "/amendments/preview")
        .then()
        .statusCode(422)
        .body("code", equalTo("end-before-today"));
    assertThat(everything()).isEqualTo(written);
  }

  @Test
  void aPreviewOfOtherSeatsMovesNothing() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));

    as(ENGINEER)
        .body(Map.of("seats", 300, "because", "What if"))
        .post("/v1/contracts/" + contract + "/amendments/preview")
        .then()
        .statusCode(200)
        .body("added", empty())
        .body("removed", empty())
        .body("moved", empty());
  }

  @Test
  void theHistorySaysWhatCountsFromWhenByWhomAndWhy() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    moveTo("2026-09-01T10:00:00Z");
    amend(
            contract,
            Map.of(
                "value", Map.of("amount", "158000", "currency", "EUR"),
                "endsOn", "2027-04-30",
                "effectiveOn", "2026-08-01",
                "because", "Agreed in August"))
        .statusCode(200);
    amend(contract, Map.of("seats", 300, "because", "More")).statusCode(200);

    String next =
        as(ENGINEER)
            .get("/v1/contracts/" + contract + "/terms?limit=2")
            .then()
            .statusCode(200)
            .body("items.number", contains(3, 2))
            .body("items.seats", contains(300, 250))
            .body("items.effectiveOn", contains("2026-09-01", "2026-08-01"))
            .body("items[1].because", equalTo("Agreed in August"))
            .body("items[1].agreedBy", notNullValue())
            .body("items[1].recordedAt", equalTo("2026-09-01T10:00:00Z"))
            .body("items[1].value.amount", equalTo("158000.00"))
            .body("items[1].annualValue.amount", equalTo("126400.00"))
            .extract()
            .path("next");
    as(ENGINEER)
        .queryParam("cursor", next)
        .get("/v1/contracts/" + contract + "/terms")
        .then()
        .body("items.number", contains(1))
        .body("items[0].effectiveOn", equalTo("2026-02-01"))
        .body("items[0].because", nullValue())
        .body("next", nullValue());
    amend(
            contract,
            Map.of("seats", 200, "effectiveOn", "2026-08-31", "because", "Before the last one"))
        .statusCode(422)
        .body("code", equalTo("effective-before-last-amendment"));
  }

  @Test
  @Tag("R130")
  void supportIsPromisedForEachSeverityAndAmended() {
    Map<String, Object> body = aYear(fixture.knownAccount());
    body.put(
        "supportOverrides",
        List.of(
            Map.of("severity", 3, "businessDays", 2),
            Map.of("severity", 0, "firstResponse", "PT15M", "aroundTheClock", true)));
    UUID contract = fixture.signed(body);

    as(ENGINEER)
        .get("/v1/contracts/" + contract)
        .then()
        .body("supportOverrides.severity", contains(0, 3))
        .body("supportOverrides[0].firstResponse", equalTo("PT15M"))
        .body("supportOverrides[0].aroundTheClock", equalTo(true))
        .body("supportOverrides[1].businessDays", equalTo(2))
        .body("supportOverrides[1].firstResponse", nullValue());
    assertThat(overridesOfState(contract)).containsExactly("0 PT15M true", "3 2 false");

    amend(
            contract,
            Map.of(
                "supportPlan", "PREMIUM",
                "supportOverrides", List.of(Map.of("severity", 1, "firstResponse", "PT4H")),
                "effectiveOn", "2026-06-01",
                "because", "Premium from June on"))
        .statusCode(202);
    assertThat(overridesOfState(contract)).containsExactly("0 PT15M true", "3 2 false");
    moveTo("2026-06-01T10:00:00Z");
    assertThat(overridesOfState(contract)).containsExactly("1 PT4H false");
    as(ENGINEER)
        .get("/v1/contracts/" + contract + "/terms")
        .then()
        .body("items.effectiveOn", contains("2026-06-01", "2026-02-01"))
        .body("items[0].supportOverrides.severity", contains(1))
        .body("items[1].supportOverrides.severity", contains(0, 3));

    UUID successor = fixture.renewed(contract, Map.of("termMonths", 12));
    assertThat(overridesOfState(successor)).containsExactly("1 PT4H false");
    amend(contract, Map.of("supportOverrides", List.of(), "because", "None any more"))
        .statusCode(200)
        .body("supportOverrides", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACCOUNT_EXECUTIVE", "SALES_MANAGER", "VP_SALES", "INTEGRATION"})
  @Tag("R020")
  void theSalesRolesAndIntegrationsAmend(String role) {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));

    as(Tokens.as(role))
        .header("If-Match", "*")
        .body(Map.of("seats", 300, "because", "More"))
        .post("/v1/contracts/" + contract + "/amendments")
        .then()
        .statusCode(200);
  }

  @Test
  void theSameIdempotencyKeyAmendsOnce() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    for (int i = 0; i < 2; i++) {
      as(EXECUTIVE)
          .header("Idempotency-Key", "amend-" + contract)
          .header("If-Match", "\"0\"")
          .body(Map.of("seats", 300, "because", "More"))
          .post("/v1/contracts/" + contract + "/amendments")
          .then()
          .statusCode(200);
    }

    as(ENGINEER).get("/v1/contracts/" + contract + "/terms").then().body("items", hasSize(2));
  }

  private void moveTo(String instant) {
    clock.set(Instant.parse(instant));
    watch.runDue(clock.instant());
  }

  private static ValidatableResponse amend(UUID contract, Map<String, Object> body) {
    return as(EXECUTIVE)
        .header("If-Match", "*")
        .body(body)
        .post("/v1/contracts/" + contract + "/amendments")
        .then();
  }

  private List<String> everything() {
    List<String> written = fixture.written();
    written.addAll(fixture.texts("select count(*)::text from contract_terms"));
    return written;
  }

  private List<String> moments(UUID contract, String fired) {
    return fixture.texts(
        "select concat_ws(' ', kind, number, due_at at time zone 'UTC', generation)"
            + " from contract_moment where contract_id = ? and fired_at "
            + fired
            + " order by due_at, kind",
        contract);
  }

  private List<String> overridesOfState(UUID contract) {
    return fixture.texts(
        "select concat_ws(' ', o ->> 'severity', o ->> 'firstResponse', o ->> 'businessDays',"
            + " o ->> 'aroundTheClock') from state_record,"
            + " json_array_elements(payload -> 'supportOverrides') o where key = ?",
        contract);
  }
}
