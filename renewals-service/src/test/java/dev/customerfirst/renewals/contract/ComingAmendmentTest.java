package dev.customerfirst.renewals.contract;

import static dev.customerfirst.renewals.contract.ContractFixture.ENGINEER;
import static dev.customerfirst.renewals.contract.ContractFixture.EXECUTIVE;
import static dev.customerfirst.renewals.contract.ContractFixture.aYear;
import static dev.customerfirst.renewals.contract.ContractFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contracts in Berlin from 2026-02-01 to 2027-01-31 with 250 seats. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ComingAmendmentTest {

  private static final Map<String, Object> FROM_AUGUST =
      Map.of("seats", 300, "effectiveOn", "2026-08-15", "because", "Fifty more in August");

  @Inject ContractFixture fixture;
  @Inject MomentsWatch watch;
  @Inject SimulatedClock clock;

  @BeforeEach
  void today() {
    clock.set(ContractFixture.TODAY);
  }

  @Test
  void whatIsAgreedForLaterWaitsForItsDay() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    moveTo("2026-05-20T10:00:00Z");
    amend(contract, FROM_AUGUST)
        .statusCode(202)
        .header("Location", endsWith("/v1/contracts/" + contract + "/amendments/coming"))
        .body("takesEffectAt", equalTo("2026-08-14T22:00:00Z"))
        .body("amendment.seats", equalTo(300))
        .body("refusedBecause", nullValue());

    moveTo("2026-08-14T21:59:59Z");
    contract(contract).body("seats", equalTo(250));
    assertThat(fixture.state(contract, "seats")).isEqualTo("250");
    coming(contract).statusCode(200).body("recordedAt", equalTo("2026-05-20T10:00:00Z"));

    moveTo("2026-08-14T22:00:00Z");
    contract(contract).body("seats", equalTo(300));
    assertThat(fixture.state(contract, "seats")).isEqualTo("300");
    coming(contract).statusCode(404).body("code", equalTo("coming-amendment-not-found"));
    assertThat(amendedFacts(contract))
        .containsExactly("2026-08-14 22:00:00 ACCOUNT_EXECUTIVE 2026-08-15");
  }

  @Test
  void takesEffectInOrderHoweverLateThatIsNoticed() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    moveTo("2026-05-20T10:00:00Z");
    amend(contract, FROM_AUGUST).statusCode(202);

    moveTo("2026-12-24T10:00:00Z");

    assertThat(
            fixture.texts(
                "select split_part(type, '.', 3) || ' ' || (time at time zone 'UTC')::date"
                    + " from outbox where aggregate = ? and time > '2026-05-21' order by sequence",
                contract))
        .filteredOn(fact -> !fact.startsWith("Renewal"))
        .containsExactly(
            "QuarterElapsed 2026-07-31", "ContractAmended 2026-08-14", "QuarterElapsed 2026-10-31");
  }

  @Test
  void takesEffectOnceWhoeverLooks() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    moveTo("2026-05-20T10:00:00Z");
    amend(contract, FROM_AUGUST).statusCode(202);
    clock.set(Instant.parse("2026-09-01T10:00:00Z"));

    CompletableFuture.allOf(
            Stream.generate(() -> CompletableFuture.runAsync(() -> watch.runDue(clock.instant())))
                .limit(4)
                .toArray(CompletableFuture[]::new))
        .join();
    watch.runDue(clock.instant());

    assertThat(amendedFacts(contract)).hasSize(1);
    contract(contract).body("seats", equalTo(300));
  }

  @Test
  void anEarlierAmendmentChangesWhatTheLaterOneMeets() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    moveTo("2026-05-20T10:00:00Z");
    amend(contract, FROM_AUGUST).statusCode(202);
    amend(contract, Map.of("supportPlan", "PREMIUM", "because", "At once")).statusCode(200);

    moveTo("2026-08-15T10:00:00Z");

    contract(contract).body("seats", equalTo(300)).body("supportPlan", equalTo("PREMIUM"));
  }

  @Test
  void oneIsToComeAtMostAndCanBeWithdrawn() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    moveTo("2026-05-20T10:00:00Z");
    amend(contract, FROM_AUGUST).statusCode(202);
    amend(contract, Map.of("seats", 400, "effectiveOn", "2026-09-01", "because", "Even more"))
        .statusCode(409)
        .body("code", equalTo("amendment-to-come"))
        .body("detail", containsString("2026-08-15"));
    withdraw(contract, ENGINEER).statusCode(403);
    withdraw(contract, EXECUTIVE).statusCode(200).body("amendment.seats", equalTo(300));
    withdraw(contract, EXECUTIVE).statusCode(404);

    moveTo("2026-08-16T10:00:00Z");

    contract(contract).body("seats", equalTo(250));
    assertThat(amendedFacts(contract)).isEmpty();
  }

  @Test
  void whatCannotTakeEffectAnyMoreStaysToBeSeen() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    moveTo("2026-05-20T10:00:00Z");
    amend(
            contract,
            Map.of("endsOn", "2027-04-30", "effectiveOn", "2026-08-15", "because", "Longer"))
        .statusCode(202);
    fixture.renewed(contract, Map.of("termMonths", 12));

    moveTo("2026-08-16T10:00:00Z");

    contract(contract).body("endsOn", equalTo("2027-01-31"));
    coming(contract).body("refusedBecause", containsString("Another contract follows"));
    amend(contract, Map.of("seats", 300, "effectiveOn", "2026-09-01", "because", "Instead"))
        .statusCode(202);
    coming(contract).body("refusedBecause", nullValue());
  }

  @Test
  void beforeTheFirstDayTheFirstDayIsNotLater() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    amend(contract, Map.of("seats", 300, "effectiveOn", "2026-02-01", "because", "From the start"))
        .statusCode(200)
        .body("seats", equalTo(300));
    amend(contract, Map.of("seats", 350, "effectiveOn", "2026-02-02", "because", "A day later"))
        .statusCode(202);
  }

  /** What is due has to happen by the old dates, although no scheduler has looked by then. */
  @Test
  void otherDatesComeAfterANoticeDeadlineThatHasPassed() {
    Map<String, Object> body = aYear(fixture.knownAccount());
    body.put("autoRenew", true);
    body.put("noticeDays", 60);
    UUID contract = fixture.signed(body);
    moveTo("2026-11-20T10:00:00Z");
    clock.set(Instant.parse("2026-12-10T10:00:00Z"));

    amend(contract, Map.of("endsOn", "2027-04-30", "because", "Longer"))
        .statusCode(409)
        .body("code", equalTo("last-day-followed"));

    contract(contract).body("endsOn", equalTo("2027-01-31"));
    assertThat(
            fixture.texts(
                "select count(*)::text from contract where renewal_of = cast(? as uuid)", contract))
        .containsExactly("1");
  }

  private List<String> amendedFacts(UUID contract) {
    return fixture.texts(
        "select concat_ws(' ', time at time zone 'UTC', actor_role, payload ->> 'effectiveOn')"
            + " from outbox where aggregate = ? and type like '%ContractAmended.v1'",
        contract);
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

  private static ValidatableResponse withdraw(UUID contract, String token) {
    return as(token)
        .header("If-Match", "*")
        .delete("/v1/contracts/" + contract + "/amendments/coming")
        .then();
  }

  private static ValidatableResponse coming(UUID contract) {
    return as(ENGINEER).get("/v1/contracts/" + contract + "/amendments/coming").then();
  }

  private static ValidatableResponse contract(UUID contract) {
    return as(ENGINEER).get("/v1/contracts/" + contract).then().statusCode(200);
  }
}
