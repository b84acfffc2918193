package dev.customerfirst.renewals.contract;

import static dev.customerfirst.renewals.contract.ContractFixture.ENGINEER;
import static dev.customerfirst.renewals.contract.ContractFixture.EXECUTIVE;
import static dev.customerfirst.renewals.contract.ContractFixture.aYear;
import static dev.customerfirst.renewals.contract.ContractFixture.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DraftResourceTest {

  @Inject ContractFixture fixture;
  @Inject SimulatedClock clock;
  @Inject MomentsWatch watch;

  @BeforeEach
  void today() {
    clock.set(ContractFixture.TODAY);
  }

  @Test
  void aDraftIsWrittenDownAndNobodyHearsOfIt() {
    UUID account = fixture.knownAccount();
    String id =
        as(EXECUTIVE)
            .body(aYear(account))
            .post("/v1/contracts/drafts")
            .then()
            .statusCode(201)
            .header("ETag", "\"0\"")
            .header("Location", containsString("/v1/contracts/"))
            .body("status", equalTo("DRAFT"))
            .body("signedAt", nullValue())
            .body("endsOn", equalTo("2027-01-31"))
            .extract()
            .path("id");

    watch.runDue(Instant.parse("2028-01-01T00:00:00Z"));
    UUID draft = UUID.fromString(id);
    assertThat(fixture.texts("select type from outbox where aggregate = ?", draft)).isEmpty();
    assertThat(fixture.texts("select type from state_record where key = ?", draft)).isEmpty();
    assertThat(fixture.texts("select kind from contract_moment where contract_id = ?", draft))
        .isEmpty();
    assertThat(fixture.texts("select number from contract_terms where contract_id = ?", draft))
        .isEmpty();
    as(ENGINEER)
        .queryParam("accountId", account)
        .queryParam("status", "DRAFT")
        .get("/v1/contracts")
        .then()
        .body("items.id", contains(id))
        .body("items.status", contains("DRAFT"));
    as(ENGINEER).get("/v1/contracts/" + draft + "/quarters").then().statusCode(200);
  }

  @Test
  void isChangedByMergePatch() {
    UUID draft = fixture.drafted(aYear(fixture.knownAccount()));

    patch(draft, "\"0\"", "{\"termMonths\": 24, \"value\": {\"amount\": \"240000\"}}")
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("endsOn", equalTo("2028-01-31"))
        .body("value.amount", equalTo("240000.00"))
        .body("value.currency", equalTo("EUR"))
        .body("seats", equalTo(250));
    patch(draft, "\"1\"", "{\"startsOn\": \"2026-03-01\", \"journeyFrom\": \"2026-04-01\"}")
        .statusCode(200)
        .body("startsOn", equalTo("2026-03-01"))
        .body("endsOn", equalTo("2028-01-31"))
        .body("journeyFrom", equalTo("2026-04-01"));
    patch(draft, "\"2\"", "{\"journeyFrom\": null, \"endsOn\": null, \"termMonths\": 6}")
        .statusCode(200)
        .body("journeyFrom", equalTo("2026-03-01"))
        .body("endsOn", equalTo("2026-08-31"));
  }

  @Test
  void isMovedToAnotherAccount() {
    UUID draft = fixture.drafted(aYear(fixture.knownAccount()));
    UUID other = fixture.knownAccount();

    patch(draft, "\"0\"", "{\"accountId\": \"" + other + "\"}")
        .statusCode(200)
        .body("accountId", equalTo(other.toString()));
    unwritten(
        () ->
            patch(draft, "\"1\"", "{\"accountId\": \"" + UUID.randomUUID() + "\"}")
                .statusCode(409)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("account-not-known-yet")));
  }

  @Test
  @Tag("R020")
  void signingItIsLikeSigningAtOnce() {
    UUID account = fixture.knownAccount();
    UUID draft = fixture.drafted(aYear(account));
    UUID atOnce = fixture.signed(aYear(fixture.knownAccount()));

    sign(draft)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("status", equalTo("SIGNED"))
        .body("signedAt", equalTo("2026-01-15T09:00:00Z"));

    assertThat(fixture.facts(draft)).containsExactly("ContractSigned");
    assertThat(fixture.state(draft, "status")).isEqualTo("SIGNED");
    String moments =
        "select kind || number || due_at from contract_moment where contract_id = ?"
            + " order by due_at, kind";
    assertThat(fixture.texts(moments, draft)).isEqualTo(fixture.texts(moments, atOnce));
    String terms =
        "select number || ' ' || effective_on || ' ' || ends_on || ' ' || seats || ' ' || amount"
            + " from contract_terms where contract_id = ?";
    assertThat(fixture.texts(terms, draft)).isEqualTo(fixture.texts(terms, atOnce)).hasSize(1);
    watch.runDue(Instant.parse("2027-02-01T00:00:00Z"));
    assertThat(fixture.facts(draft)).hasSize(10).endsWith("ContractEnded");
  }

  @Test
  void theJourneyBeginsByTheDayOfSignature() {
    UUID draft = fixture.drafted(aYear(fixture.knownAccount()));
    clock.set(Instant.parse("2026-06-10T09:00:00Z"));

    sign(draft).statusCode(200).body("journeyFrom", equalTo("2026-06-10"));

    assertThat(
            fixture.texts(
                "select number from contract_moment"
                    + " where contract_id = ? and kind = 'QUARTER_ELAPSED' order by number",
                draft))
        .containsExactly("2", "3", "4");
  }

  @Test
  void aJourneyThatWasAskedForStays() {
    Map<String, Object> body = aYear(fixture.knownAccount());
    body.put("journeyFrom", "2026-02-01");
    UUID draft = fixture.drafted(body);
    clock.set(Instant.parse("2026-06-10T09:00:00Z"));

    sign(draft).statusCode(200).body("journeyFrom", equalTo("2026-02-01"));
  }

  @Test
  void isSignedOnce() throws Exception {
    UUID draft = fixture.drafted(aYear(fixture.knownAccount()));
    List<Thread> callers =
        List.of(1, 2, 3, 4).stream().map(i -> new Thread(() -> sign(draft))).toList();
    callers.forEach(Thread::start);
    for (Thread caller : callers) {
      caller.join();
    }

    assertThat(fixture.facts(draft)).containsExactly("ContractSigned");
    unwritten(
        () ->
            sign(draft)
                .statusCode(409)
                .body("code", equalTo("contract-status"))
                .body("detail", containsString("You can amend it")));
  }

  @Test
  void anAccountThatWasMergedMeanwhileIsNamed() {
    UUID account = fixture.knownAccount();
    UUID survivor = fixture.knownAccount();
    UUID draft = fixture.drafted(aYear(account));
    fixture.execute("update known_account set merged_into = ? where id = ?", survivor, account);

    unwritten(
        () ->
            sign(draft)
                .statusCode(409)
                .body("code", equalTo("account-merged"))
                .body("detail", containsString(survivor.toString())));
    patch(draft, "\"0\"", "{\"accountId\": \"" + survivor + "\"}").statusCode(200);
    sign(draft).statusCode(200);
  }

  @Test
  void isDiscarded() {
    UUID draft = fixture.drafted(aYear(fixture.knownAccount()));

    discard(draft, "\"0\"").statusCode(204);

    as(ENGINEER).get("/v1/contracts/" + draft).then().statusCode(404);
    assertThat(fixture.texts("select id from contract where id = ?", draft)).isEmpty();
  }

  @Test
  void whatIsSignedIsNeitherChangedNorDiscarded() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));

    unwritten(
        () -> {
          patch(contract, "\"0\"", "{\"seats\": 1}")
              .statusCode(409)
              .body("code", equalTo("contract-status"))
              .body("detail", containsString("You can amend it"));
          discard(contract, "\"0\"").statusCode(409).body("code", equalTo("contract-status"));
        });
  }

  @Test
  void aDraftIsNotRenewed() {
    UUID draft = fixture.drafted(aYear(fixture.knownAccount()));

    unwritten(
        () ->
            as(EXECUTIVE)
                .body(Map.of("termMonths", 12))
                .post("/v1/contracts/" + draft + "/renewals")
                .then()
                .statusCode(409)
                .body("code", equalTo("contract-status"))
                .body("detail", endsWith("You can change it, sign it or discard it.")));
  }

  @ParameterizedTest
  @CsvSource({", 428, if-match-required", "\"7\", 412, stale-version"})
  void whoHasNotSeenItChangesNothing(@Nullable String ifMatch, int status, String code) {
    UUID draft = fixture.drafted(aYear(fixture.knownAccount()));

    unwritten(
        () -> {
          patch(draft, ifMatch, "{\"seats\": 1}").statusCode(status).body("code", equalTo(code));
          discard(draft, ifMatch).statusCode(status).body("code", equalTo(code));
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"unknownField": 1}                         | 400 | unknown-field       | /unknownField
          {"status": "SIGNED"}                        | 400 | unknown-field       | /status
          {"seats": "250"}                            | 400 | wrong-type          | /seats
          {"seats": 0}                                | 422 | invalid-fields      | /seats
          {"seats": null}                             | 422 | invalid-fields      | /seats
          {"supportPlan": "GOLD"}                     | 422 | unknown-code        | /supportPlan
          {"accountId": "x"}                          | 400 | wrong-format        | /accountId
          {"accountId": null}                         | 422 | invalid-fields      | /accountId
          {"startsOn": null}                          | 422 | invalid-fields      | /startsOn
          {"startsOn": "2027-02-01"}                  | 422 | ends-before-start   | /endsOn
          {"endsOn": "2027-01-31", "termMonths": 12}  | 422 | term-given-twice    | /termMonths
          {"endsOn": null}                            | 422 | term-missing        | /endsOn
          {"termMonths": 241}                         | 422 | term-out-of-range   | /termMonths
          {"timeZone": "Mars/Olympus"}                | 422 | unknown-time-zone   | /timeZone
          {"journeyFrom": "2026-01-31"}               | 422 | journey-outside-term | /journeyFrom
          {"value": {"amount": "-1"}}                 | 422 | amount-out-of-range | /value/amount
          {"value": {"currency": "eur"}}              | 422 | unknown-currency    | /value/currency
          {"value": null}                             | 422 | invalid-fields      | /value
          {"noticeDays": 366}                         | 422 | invalid-fields      | /noticeDays
          {"autoRenew": "yes"}                        | 400 | wrong-type          | /autoRenew
          {"opportunityId": "x"}                      | 400 | wrong-format        | /opportunityId
          []                                          | 400 | malformed-json      | ''
          """)
  void aBadPatchWritesNothing(String body, int status, String code, String pointer) {
    UUID draft = fixture.drafted(aYear(fixture.knownAccount()));

    unwritten(
        () ->
            patch(draft, "\"0\"", body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CUSTOMER_ENGINEER", "TECHNICAL_ADVISOR", "PRODUCT"})
  @Tag("R020")
  @Tag("R019")
  void draftsBelongToSales(String role) {
    UUID draft = fixture.drafted(aYear(fixture.knownAccount()));
    String token = Tokens.as(role);

    unwritten(
        () -> {
          as(token)
              .body(aYear(fixture.knownAccount()))
              .post("/v1/contracts/drafts")
              .then()
              .statusCode(403)
              .body("detail", containsString("ACCOUNT_EXECUTIVE"));
          as(token)
              .header("If-Match", "*")
              .contentType("application/merge-patch+json")
              .body("{\"seats\": 1}")
              .patch("/v1/contracts/" + draft)
              .then()
              .statusCode(403);
          as(token).post("/v1/contracts/" + draft + "/signature").then().statusCode(403);
          as(token).header("If-Match", "*").delete("/v1/contracts/" + draft).then().statusCode(403);
        });
  }

  @Test
  void nobodyChangesADraftWithoutAToken() {
    given()
        .contentType("application/merge-patch+json")
        .body("{\"seats\": 1}")
        .patch("/v1/contracts/" + UUID.randomUUID())
        .then()
        .statusCode(401);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    UUID nobody = UUID.randomUUID();

    unwritten(
        () -> {
          patch(nobody, "*", "{\"seats\": 1}").statusCode(404);
          sign(nobody).statusCode(404);
          discard(nobody, "*").statusCode(404);
          as(EXECUTIVE).post("/v1/contracts/not-an-id/signature").then().statusCode(400);
          as(EXECUTIVE).post("/v1/contracts/" + nobody + "/signature?x=1").then().statusCode(400);
          as(EXECUTIVE)
              .body(aYear(fixture.knownAccount()))
              .post("/v1/contracts/drafts?x=1")
              .then()
              .statusCode(400);
        });
  }

  private void unwritten(Runnable work) {
    List<String> written = fixture.written();
    work.run();
    assertThat(fixture.written()).isEqualTo(written);
  }

  private static ValidatableResponse patch(UUID draft, @Nullable String ifMatch, String body) {
    return (ifMatch == null ? as(EXECUTIVE) : as(EXECUTIVE).header("If-Match", ifMatch))
        .contentType("application/merge-patch+json")
        .body(body)
        .patch("/v1/contracts/" + draft)
        .then();
  }

  private static ValidatableResponse discard(UUID draft, @Nullable String ifMatch) {
    return (ifMatch == null ? as(EXECUTIVE) : as(EXECUTIVE).header("If-Match", ifMatch))
        .delete("/v1/contracts/" + draft)
        .then();
  }

  private static ValidatableResponse sign(UUID draft) {
    return as(EXECUTIVE).post("/v1/contracts/" + draft + "/signature").then();
  }
}
