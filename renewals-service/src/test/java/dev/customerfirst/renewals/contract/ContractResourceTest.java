package dev.customerfirst.renewals.contract;

import static dev.customerfirst.renewals.contract.ContractFixture.ENGINEER;
import static dev.customerfirst.renewals.contract.ContractFixture.EXECUTIVE;
import static dev.customerfirst.renewals.contract.ContractFixture.aYear;
import static dev.customerfirst.renewals.contract.ContractFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ContractResourceTest {

  @Inject ContractFixture fixture;
  @Inject SimulatedClock clock;
  @Inject MomentsWatch watch;

  @BeforeEach
  void today() {
    clock.set(ContractFixture.TODAY);
  }

  @Test
  @Tag("R020")
  @Tag("R130")
  void signsAContractAndTellsEverybody() {
    UUID account = fixture.knownAccount();

    UUID id =
        UUID.fromString(
            fixture
                .sign(aYear(account))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString("/v1/contracts/"))
                .body("status", equalTo("SIGNED"))
                .body("endsOn", equalTo("2027-01-31"))
                .body("journeyFrom", equalTo("2026-02-01"))
                .body("quartersInTerm", equalTo(4))
                .body("value.amount", equalTo("120000.00"))
                .body("autoRenew", equalTo(false))
                .body("noticeDays", equalTo(0))
                .extract()
                .path("id"));

    assertThat(fixture.facts(id)).containsExactly("ContractSigned");
    assertThat(fixture.payloads(id, "ContractSigned", "supportPlan")).containsExactly("ENTERPRISE");
    assertThat(fixture.payloads(id, "ContractSigned", "accountId"))
        .containsExactly(account.toString());
    assertThat(fixture.state(id, "status")).isEqualTo("SIGNED");
    assertThat(fixture.texts("select key from outbox where aggregate = ?", id))
        .containsOnly(account.toString());
  }

  @Test
  @Tag("R187")
  void plansAllThatWillHappenByItself() {
    UUID id = fixture.signed(aYear(fixture.knownAccount()));

    assertThat(
            fixture.texts(
                "select kind || ' ' || number || ' ' || (due_at at time zone 'UTC')"
                    + " from contract_moment where contract_id = ? order by due_at, kind desc",
                id))
        .containsExactly(
            "STARTED 0 2026-01-31 23:00:00",
            "QUARTER_ELAPSED 1 2026-04-30 22:00:00",
            "QUARTER_ELAPSED 2 2026-07-31 22:00:00",
            "RENEWAL_WINDOW 180 2026-08-04 22:00:00",
            "RENEWAL_WINDOW 120 2026-10-03 22:00:00",
            "QUARTER_ELAPSED 3 2026-10-31 23:00:00",
            "RENEWAL_WINDOW 90 2026-11-02 23:00:00",
            "QUARTER_ELAPSED 4 2027-01-31 23:00:00",
            "ENDED 0 2027-01-31 23:00:00");
  }

  @Test
  void aContractThatRunsAlreadyBeginsItsJourneyToday() {
    Map<String, Object> body = aYear(fixture.knownAccount());
    body.put("startsOn", "2025-06-01");

    fixture.sign(body).statusCode(201).body("journeyFrom", equalTo("2026-01-15"));
  }

  @Test
  void anAccountMayHaveASecondContractBesideARunningOne() {
    UUID account = fixture.knownAccount();
    fixture.signed(aYear(account));

    fixture.sign(aYear(account)).statusCode(201);
  }

  @Test
  void theSameIdempotencyKeySignsOnce() {
    Map<String, Object> body = aYear(fixture.knownAccount());
    String first =
        as(EXECUTIVE)
            .header("Idempotency-Key", "sign-" + body.get("accountId"))
            .body(body)
            .post("/v1/contracts")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    List<String> written = fixture.written();

    as(EXECUTIVE)
        .header("Idempotency-Key", "sign-" + body.get("accountId"))
        .body(body)
        .post("/v1/contracts")
        .then()
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .body("id", equalTo(first));
    assertThat(fixture.written()).isEqualTo(written);
  }

  @Test
  void anUnknownAccountIsAskedForAgain() {
    List<String> written = fixture.written();

    fixture
        .sign(aYear(UUID.randomUUID()))
        .statusCode(409)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("account-not-known-yet"));
    assertThat(fixture.written()).isEqualTo(written);
  }

  @Test
  void isReadBackWithItsVersion() {
    UUID id = fixture.signed(aYear(fixture.knownAccount()));

    as(ENGINEER)
        .get("/v1/contracts/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("id", equalTo(id.toString()));
    as(ENGINEER).header("If-None-Match", "\"0\"").get("/v1/contracts/" + id).then().statusCode(304);
  }

  @Test
  void quartersSayWhereTheyStand() {
    Map<String, Object> body = aYear(fixture.knownAccount());
    body.put("startsOn", "2025-08-29");

    as(ENGINEER)
        .get("/v1/contracts/" + fixture.signed(body) + "/quarters")
        .then()
        .statusCode(200)
        .body("quarters.startsOn", contains("2025-08-29", "2025-11-29", "2026-02-28", "2026-05-29"))
        .body("quarters.phase", contains("HISTORIC", "RUNNING", "AHEAD", "AHEAD"));
  }

  @Test
  void listsAnAccountsContractsPageByPage() {
    UUID account = fixture.knownAccount();
    UUID first = fixture.signed(aYear(account));
    UUID second = fixture.signed(aYear(account));
    UUID third = fixture.signed(aYear(account));
    fixture.signed(aYear(fixture.knownAccount()));

    String next =
        as(ENGINEER)
            .queryParam("accountId", account)
            .queryParam("limit", 2)
            .get("/v1/contracts")
            .then()
            .statusCode(200)
            .header("Link", containsString("rel=\"next\""))
            .body("items.id", contains(first.toString(), second.toString()))
            .extract()
            .path("next");
    as(ENGINEER)
        .queryParam("accountId", account)
        .queryParam("cursor", next)
        .get("/v1/contracts")
        .then()
        .body("items.id", contains(third.toString()))
        .body("next", nullValue());
  }

  @ParameterizedTest
  @CsvSource({"SIGNED, 1", "DRAFT, 0", "STARTED, 0", "ENDED, 0", "LAPSED, 0"})
  void listsByStatus(String status, int count) {
    UUID account = fixture.knownAccount();
    fixture.signed(aYear(account));

    as(ENGINEER)
        .queryParam("accountId", account)
        .queryParam("status", status)
        .get("/v1/contracts")
        .then()
        .statusCode(200)
        .body("items", hasSize(count));
  }

  @Test
  void aForeignKeySignsOnceAndThenFollowsTheConditions() {
    UUID account = fixture.knownAccount();
    String key = "/v1/contracts/by-external-id/crm/C-" + account;
    Map<String, Object> body = aYear(account);
    String id =
        as(EXECUTIVE)
            .body(body)
            .put(key)
            .then()
            .statusCode(201)
            .header(
                "Location",
                endsWith(
                    "/v1/contracts/"
                        + fixture
                            .texts("select id::text from contract where account_id = ?", account)
                            .get(0)))
            .extract()
            .path("id");
    List<String> written = fixture.written();

    as(EXECUTIVE).body(body).put(key).then().statusCode(200).body("id", equalTo(id));
    assertThat(fixture.written()).as("the same content").isEqualTo(written);

    body.put("seats", 300);
    as(EXECUTIVE)
        .body(body)
        .put("/v1/contracts/by-external-id/CRM/c-" + account)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("id", equalTo(id))
        .body("seats", equalTo(300));
    assertThat(fixture.state(UUID.fromString(id), "seats")).isEqualTo("300");
  }

  @ParameterizedTest
  @CsvSource({
    "timeZone, Europe/Paris, timeZone",
    "journeyFrom, 2026-05-01, journeyFrom",
    "opportunityId, 01977c1e-5d4a-7c3e-9a51-0f6b2d6f8a11, opportunityId",
  })
  void aSignedContractKeepsWhatItBeganWith(String field, String value, String named) {
    UUID account = fixture.knownAccount();
    String key = "/v1/contracts/by-external-id/crm/D-" + account;
    Map<String, Object> body = aYear(account);
    as(EXECUTIVE).body(body).put(key).then().statusCode(201);
    List<String> written = fixture.written();

    body.put(field, value);
    as(EXECUTIVE)
        .body(body)
        .put(key)
        .then()
        .statusCode(409)
        .body("code", equalTo("contract-dates-fixed"))
        .body("detail", containsString(named));
    assertThat(fixture.written()).isEqualTo(written);
  }

  @Test
  void aForeignKeysDatesAreFollowedAsAnAmendment() {
    UUID account = fixture.knownAccount();
    String key = "/v1/contracts/by-external-id/crm/A-" + account;
    Map<String, Object> body = aYear(account);
    UUID id = UUID.fromString(as(EXECUTIVE).body(body).put(key).then().extract().path("id"));

    body.put("termMonths", 24);
    body.put("seats", 300);
    as(EXECUTIVE)
        .body(body)
        .put(key)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("endsOn", equalTo("2028-01-31"))
        .body("quartersInTerm", equalTo(8))
        .body("seats", equalTo(300));
    assertThat(fixture.facts(id)).containsExactly("ContractSigned", "ContractAmended");
    assertThat(fixture.payloads(id, "ContractAmended", "because"))
        .containsExactly("The CRM sent other dates.");
    assertThat(
            fixture.texts(
                "select (due_at at time zone 'UTC')::text from contract_moment"
                    + " where contract_id = ? and kind = 'ENDED'",
                id))
        .containsExactly("2028-01-31 23:00:00");

    body.put("value", Map.of("amount", "240000.00", "currency", "EUR"));
    as(EXECUTIVE).body(body).put(key).then().statusCode(200);
    assertThat(fixture.payloads(id, "ContractAmended", "because"))
        .containsExactly("The CRM sent other dates.", "The CRM sent other terms.");
  }

  @Test
  void theFirstDayOfAStartedContractStaysWhateverTheCrmSays() {
    UUID account = fixture.knownAccount();
    String key = "/v1/contracts/by-external-id/crm/G-" + account;
    Map<String, Object> body = aYear(account);
    as(EXECUTIVE).body(body).put(key).then().statusCode(201);
    clock.set(Instant.parse("2026-03-01T12:00:00Z"));
    watch.runDue(clock.instant());
    List<String> written = fixture.written();

    body.put("startsOn", "2026-03-01");
    as(EXECUTIVE)
        .body(body)
        .put(key)
        .then()
        .statusCode(409)
        .body("code", equalTo("contract-dates-fixed"))
        .body("errors.pointer", contains("/startsOn"));
    assertThat(fixture.written()).isEqualTo(written);
  }

  @Test
  void twoAtOnceWithOneForeignKeySignOneContract() throws Exception {
    UUID account = fixture.knownAccount();
    Map<String, Object> body = aYear(account);
    List<Thread> callers =
        List.of("crm", "CRM", "Crm", "cRM").stream()
            .map(
                system ->
                    new Thread(
                        () ->
                            as(EXECUTIVE)
                                .body(body)
                                .put("/v1/contracts/by-external-id/" + system + "/E-" + account)))
            .toList();
    callers.forEach(Thread::start);
    for (Thread caller : callers) {
      caller.join();
    }

    assertThat(fixture.texts("select id from contract where account_id = ?", account)).hasSize(1);
  }
}
