package dev.customerfirst.renewals.contract;

import static dev.customerfirst.renewals.contract.ContractFixture.EXECUTIVE;
import static dev.customerfirst.renewals.contract.ContractFixture.aYear;
import static dev.customerfirst.renewals.contract.ContractFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.testkit.TestClock;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AutoRenewalTest {

  @Inject ContractFixture fixture;
  @Inject SimulatedClock clock;
  @Inject MomentsWatch watch;

  @BeforeEach
  void today() {
    clock.set(ContractFixture.TODAY);
  }

  @AfterEach
  void nobodyRenewsForEver() {
    fixture.nobodyRenewsForEver();
  }

  @Test
  @Tag("R092")
  void renewsWhenNobodyGaveNotice() {
    UUID contract = fixture.signed(renewing(60));

    moveTo("2026-12-02T22:59:59Z");
    assertThat(successors(contract)).isEmpty();

    TestClock.set(Instant.parse("2026-12-02T23:00:00Z"));
    UUID successor = UUID.fromString(successors(contract).get(0));
    as(EXECUTIVE)
        .get("/v1/contracts/" + successor)
        .then()
        .body("status", equalTo("SIGNED"))
        .body("startsOn", equalTo("2027-02-01"))
        .body("endsOn", equalTo("2028-01-31"))
        .body("journeyFrom", equalTo("2027-02-01"))
        .body("timeZone", equalTo("Europe/Berlin"))
        .body("seats", equalTo(250))
        .body("value.amount", equalTo("120000.00"))
        .body("supportPlan", equalTo("ENTERPRISE"))
        .body("autoRenew", equalTo(true))
        .body("noticeDays", equalTo(60))
        .body("renewalOf", equalTo(contract.toString()))
        .body("signedAt", equalTo("2026-12-02T23:00:00Z"));
    assertThat(fixture.facts(contract)).endsWith("RenewalWindowOpened", "ContractRenewed");
    assertThat(fixture.facts(successor)).containsExactly("ContractSigned");
    assertThat(fixture.state(contract, "successorId")).isEqualTo(successor.toString());
    assertThat(fixture.state(successor, "renewalOf")).isEqualTo(contract.toString());
    assertThat(
            fixture.texts(
                "select actor_id || ' ' || (time at time zone 'UTC') from outbox"
                    + " where aggregate = ? or type like '%ContractRenewed.v1' and aggregate = ?",
                successor, contract))
        .hasSize(2)
        .containsOnly("system 2026-12-02 23:00:00");
    assertThat(
            fixture.texts(
                "select agreed_by || ' ' || effective_on from contract_terms"
                    + " where contract_id = ?",
                successor))
        .containsExactly("system 2027-02-01");
  }

  @Test
  void goesOnFromTermToTermInOrder() {
    UUID first = fixture.signed(renewing(60));

    moveTo("2029-02-01T00:00:00Z");

    UUID second = UUID.fromString(successors(first).get(0));
    UUID third = UUID.fromString(successors(second).get(0));
    assertThat(fixture.facts(second))
        .startsWith("ContractSigned", "ContractStarted")
        .endsWith("ContractRenewed", "QuarterElapsed", "ContractEnded");
    assertThat(fixture.facts(third)).contains("ContractSigned", "ContractStarted");
    assertThat(
            fixture.texts(
                "select split_part(type, '.', 3) from outbox where time = ? and aggregate in (?, ?)"
                    + " order by id",
                OffsetDateTime.parse("2028-01-31T23:00:00Z"),
                second,
                third))
        .containsExactly("QuarterElapsed", "ContractEnded", "ContractStarted");
    assertThat(fixture.state(second, "status")).isEqualTo("RENEWED");
  }

  /** As long as the term was: 45 days are no number of months. */
  @ParameterizedTest
  @CsvSource({
    "2026-02-01, 2026-03-17, 0,  2026-03-18, 2026-05-01",
    "2026-02-01, 2026-02-28, 10, 2026-03-01, 2026-03-31",
  })
  void theSuccessorIsAsLong(
      String startsOn, String endsOn, int noticeDays, String nextStart, String nextEnd) {
    Map<String, Object> body = renewing(noticeDays);
    body.put("startsOn", startsOn);
    body.remove("termMonths");
    body.put("endsOn", endsOn);
    UUID contract = fixture.signed(body);

    moveTo(nextStart + "T00:00:00Z");

    assertThat(
            fixture.texts(
                "select starts_on || ' ' || ends_on from contract where renewal_of = ?", contract))
        .containsExactly(nextStart + " " + nextEnd);
  }

  @Test
  void withoutDaysOfNoticeItRenewsAtTheEnd() {
    UUID contract = fixture.signed(renewing(0));

    moveTo("2027-01-31T22:59:59Z");
    assertThat(successors(contract)).isEmpty();
    moveTo("2027-01-31T23:00:00Z");

    assertThat(fixture.facts(contract))
        .endsWith("QuarterElapsed", "ContractRenewed", "ContractEnded");
    UUID successor = UUID.fromString(successors(contract).get(0));
    assertThat(fixture.facts(successor)).containsExactly("ContractSigned", "ContractStarted");
    assertThat(fixture.state(contract, "status")).isEqualTo("RENEWED");
  }

  @Test
  void whoSaidThatTheyLeaveIsNotRenewed() {
    UUID contract = fixture.signed(renewing(60));
    fixture.sayNonRenewal(contract, "2026-01-15").statusCode(200);

    moveTo("2027-02-01T00:00:00Z");

    assertThat(successors(contract)).isEmpty();
    assertThat(fixture.state(contract, "status")).isEqualTo("CHURNED");
  }

  @Test
  void noticeAfterTheDeadlineComesTooLate() {
    UUID contract = fixture.signed(renewing(60));
    moveTo("2026-12-03T12:00:00Z");
    List<String> written = fixture.written();

    fixture
        .sayNonRenewal(contract, "2026-12-03")
        .statusCode(409)
        .body("code", equalTo("non-renewal-too-late"))
        .body("detail", containsString("renews by itself"));
    assertThat(fixture.written()).isEqualTo(written);
  }

  @Test
  void whatSomebodyRenewedIsNotRenewedAgain() {
    UUID contract = fixture.signed(renewing(60));
    UUID successor = fixture.renewed(contract, Map.of("termMonths", 24, "autoRenew", false));

    moveTo("2027-02-01T00:00:00Z");

    assertThat(successors(contract)).containsExactly(successor.toString());
  }

  @Test
  void withoutAutoRenewNothingIsPlanned() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));

    assertThat(deadlines(contract)).isEmpty();
  }

  @Test
  void aDeadlineBeforeTheJourneyIsHistory() {
    Map<String, Object> body = renewing(60);
    body.put("startsOn", "2025-03-01");
    UUID contract = fixture.signed(body);
    moveTo("2026-03-01T00:00:00Z");

    assertThat(deadlines(contract)).isEmpty();
    assertThat(fixture.state(contract, "status")).isEqualTo("ENDED");
  }

  @Test
  void otherConditionsMoveTheDeadline() {
    Map<String, Object> body = aYear(fixture.knownAccount());
    String key = "/v1/contracts/by-external-id/crm/N-" + body.get("accountId");
    UUID contract = put(key, body, 201);

    body.put("autoRenew", true);
    body.put("noticeDays", 60);
    put(key, body, 200);
    assertThat(deadlines(contract)).containsExactly("2026-12-02 23:00:00");
    body.put("noticeDays", 30);
    put(key, body, 200);
    assertThat(deadlines(contract)).containsExactly("2027-01-01 23:00:00");
    body.put("autoRenew", false);
    put(key, body, 200);
    assertThat(deadlines(contract)).isEmpty();

    body.put("autoRenew", true);
    put(key, body, 200);
    moveTo("2027-01-02T00:00:00Z");
    assertThat(successors(contract)).hasSize(1);
    body.put("noticeDays", 1);
    put(key, body, 200);
    assertThat(deadlines(contract)).as("it has happened").containsExactly("2027-01-01 23:00:00");
  }

  @Test
  void aLaterDeadlineFollowsOneThatHasComeAndRenewedNothing() {
    Map<String, Object> body = renewing(60);
    String key = "/v1/contracts/by-external-id/crm/L-" + body.get("accountId");
    UUID contract = put(key, body, 201);
    fixture.sayNonRenewal(contract, "2026-01-15").statusCode(200);
    moveTo("2026-12-10T12:00:00Z");
    as(EXECUTIVE)
        .header("If-Match", "*")
        .delete("/v1/contracts/" + contract + "/non-renewal")
        .then()
        .statusCode(200);
    moveTo("2026-12-20T12:00:00Z");
    assertThat(successors(contract)).isEmpty();

    body.put("noticeDays", 30);
    put(key, body, 200);
    moveTo("2027-01-01T23:00:00Z");

    assertThat(successors(contract)).hasSize(1);
    assertThat(fixture.facts(contract)).containsOnlyOnce("ContractRenewed");
  }

  @Test
  void aDeadlineThatWasOverWhenItWasAgreedRenewsNothing() {
    Map<String, Object> body = aYear(fixture.knownAccount());
    String key = "/v1/contracts/by-external-id/crm/O-" + body.get("accountId");
    UUID contract = put(key, body, 201);
    moveTo("2027-01-10T12:00:00Z");

    body.put("autoRenew", true);
    body.put("noticeDays", 60);
    put(key, body, 200);

    assertThat(deadlines(contract)).isEmpty();
  }

  @Test
  @Tag("R092")
  void twoSchedulersRenewOnce() throws Exception {
    List<UUID> contracts =
        IntStream.range(0, 25).mapToObj(i -> fixture.signed(renewing(60))).toList();
    ExecutorService schedulers = Executors.newFixedThreadPool(3);
    List<Future<?>> runs = new ArrayList<>();
    for (String day : List.of("2026-12-03", "2027-02-02", "2027-12-04")) {
      for (int i = 0; i < 3; i++) {
        Instant now = Instant.parse(day + "T00:00:00Z");
        runs.add(schedulers.submit(() -> watch.runDue(now)));
      }
    }
    for (Future<?> run : runs) {
      run.get();
    }
    schedulers.shutdown();
    watch.runDue(Instant.parse("2027-12-04T00:00:00Z"));

    assertThat(contracts)
        .allSatisfy(
            contract -> {
              assertThat(fixture.facts(contract)).containsOnlyOnce("ContractRenewed");
              UUID successor = UUID.fromString(successors(contract).get(0));
              assertThat(fixture.facts(successor))
                  .containsOnlyOnce("ContractSigned", "ContractStarted", "ContractRenewed");
              assertThat(successors(successor)).hasSize(1);
            });
  }

  private Map<String, Object> renewing(int noticeDays) {
    Map<String, Object> body = aYear(fixture.knownAccount());
    body.put("autoRenew", true);
    body.put("noticeDays", noticeDays);
    return body;
  }

  private static UUID put(String key, Map<String, Object> body, int status) {
    return UUID.fromString(
        as(EXECUTIVE).body(body).put(key).then().statusCode(status).extract().path("id"));
  }

  private List<String> successors(UUID contract) {
    return fixture.texts("select id from contract where renewal_of = ?", contract);
  }

  private List<String> deadlines(UUID contract) {
    return fixture.texts(
        "select (due_at at time zone 'UTC')::text from contract_moment"
            + " where contract_id = ? and kind = 'NOTICE_DEADLINE'",
        contract);
  }

  private void moveTo(String instant) {
    clock.set(Instant.parse(instant));
    watch.runDue(clock.instant());
  }
}
