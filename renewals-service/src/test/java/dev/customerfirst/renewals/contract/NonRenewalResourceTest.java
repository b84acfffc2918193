package dev.customerfirst.renewals.contract;

import static dev.customerfirst.renewals.contract.ContractFixture.EXECUTIVE;
import static dev.customerfirst.renewals.contract.ContractFixture.aYear;
import static dev.customerfirst.renewals.contract.ContractFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
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
class NonRenewalResourceTest {

  @Inject ContractFixture fixture;
  @Inject SimulatedClock clock;
  @Inject MomentsWatch watch;

  @BeforeEach
  void today() {
    clock.set(ContractFixture.TODAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACCOUNT_EXECUTIVE", "SALES_MANAGER", "VP_SALES"})
  @Tag("R020")
  void beforeTheEndItIsRemembered(String role) {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));

    as(Tokens.as(role))
        .body(body("2026-01-15", "PRICE", " Too dear. "))
        .post(path(contract))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("status", equalTo("SIGNED"))
        .body("nonRenewal.givenOn", equalTo("2026-01-15"))
        .body("nonRenewal.reason", equalTo("PRICE"))
        .body("nonRenewal.because", equalTo("Too dear."));
    assertThat(fixture.facts(contract)).containsExactly("ContractSigned");
    assertThat(fixture.state(contract, "noticeGivenOn")).isEqualTo("2026-01-15");
    assertThat(fixture.state(contract, "status")).isEqualTo("SIGNED");
  }

  @Test
  void inTheDaysOfGraceTheyHaveLeftAtOnce() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    moveTo("2027-02-10T12:00:00Z");

    fixture
        .sayNonRenewal(contract, "2027-02-09")
        .statusCode(200)
        .body("status", equalTo("CHURNED"));

    assertThat(fixture.facts(contract)).endsWith("ContractEnded", "ContractChurned");
    assertThat(fixture.state(contract, "status")).isEqualTo("CHURNED");
    moveTo("2027-03-10T00:00:00Z");
    assertThat(fixture.facts(contract)).endsWith("ContractEnded", "ContractChurned");
    assertThat(fixture.state(contract, "status")).isEqualTo("CHURNED");
  }

  @Test
  void itIsTakenBack() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    fixture.sayNonRenewal(contract, "2026-01-15").statusCode(200);

    takeBack(contract, "\"1\"").statusCode(200).body("nonRenewal", nullValue());

    assertThat(fixture.state(contract, "noticeGivenOn")).isNull();
    moveTo("2027-02-01T00:00:00Z");
    assertThat(fixture.state(contract, "status")).isEqualTo("ENDED");
  }

  @ParameterizedTest
  @CsvSource({", 428, if-match-required", "\"0\", 412, stale-version"})
  void itIsTakenBackByWhoHasSeenIt(@Nullable String ifMatch, int status, String code) {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    fixture.sayNonRenewal(contract, "2026-01-15").statusCode(200);

    unwritten(() -> takeBack(contract, ifMatch).statusCode(status).body("code", equalTo(code)));
  }

  @Test
  void whatNobodySaidIsNotTakenBack() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));

    unwritten(
        () ->
            takeBack(contract, "\"0\"")
                .statusCode(409)
                .body("code", equalTo("non-renewal-not-said")));
  }

  @Test
  void afterTheEndItIsNotTakenBack() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    fixture.sayNonRenewal(contract, "2026-01-15").statusCode(200);
    moveTo("2027-02-01T00:00:00Z");

    unwritten(
        () ->
            takeBack(contract, "*")
                .statusCode(409)
                .body("code", equalTo("contract-status"))
                .body("detail", containsString("You can renew it.")));
  }

  @Test
  void aRenewedContractIsNotLeft() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    fixture.renewed(contract, Map.of("termMonths", 12));

    unwritten(
        () ->
            fixture
                .sayNonRenewal(contract, "2026-01-15")
                .statusCode(409)
                .body("code", equalTo("non-renewal-too-late")));
  }

  @Test
  void whatHasLapsedIsOver() {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    moveTo("2027-04-01T00:00:00Z");

    unwritten(
        () ->
            fixture
                .sayNonRenewal(contract, "2027-03-01")
                .statusCode(409)
                .body("code", equalTo("contract-status"))
                .body("detail", containsString("Sign a new contract instead.")));
  }

  @Test
  void aDraftIsNotLeft() {
    UUID draft = fixture.drafted(aYear(fixture.knownAccount()));

    unwritten(
        () ->
            fixture
                .sayNonRenewal(draft, "2026-01-15")
                .statusCode(409)
                .body("code", equalTo("contract-status")));
  }

  /** The zone of the contract says what day it is: in Auckland it is tomorrow. */
  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin,    2026-01-15, 2026-01-16",
    "Pacific/Auckland, 2026-01-16, 2026-01-17",
    "Pacific/Honolulu, 2026-01-15, 2026-01-16",
  })
  void isNotGivenTomorrow(String zone, String today, String tomorrow) {
    clock.set(Instant.parse("2026-01-15T12:00:00Z"));
    Map<String, Object> body = aYear(fixture.knownAccount());
    body.put("timeZone", zone);
    UUID contract = fixture.signed(body);

    unwritten(
        () ->
            fixture
                .sayNonRenewal(contract, tomorrow)
                .statusCode(422)
                .body("code", equalTo("notice-day-out-of-range"))
                .body("errors[0].pointer", equalTo("/givenOn")));
    fixture.sayNonRenewal(contract, today).statusCode(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -          | PRICE     | Too dear. | 422 | invalid-fields          | /givenOn
          soon       | PRICE     | Too dear. | 400 | wrong-format            | /givenOn
          2026-02-30 | PRICE     | Too dear. | 400 | wrong-format            | /givenOn
          2026-01-14 | PRICE     | Too dear. | 422 | notice-day-out-of-range | /givenOn
          2026-01-16 | PRICE     | Too dear. | 422 | notice-day-out-of-range | /givenOn
          2026-01-15 | -         | Too dear. | 422 | invalid-fields          | /reason
          2026-01-15 | BAD_MOOD  | Too dear. | 422 | unknown-code            | /reason
          2026-01-15 | PRICE     | -         | 422 | invalid-fields          | /because
          2026-01-15 | PRICE     | '  '      | 422 | invalid-fields          | /because
          """)
  void badInputWritesNothing(
      @Nullable String givenOn,
      @Nullable String reason,
      @Nullable String because,
      int status,
      String code,
      String pointer) {
    UUID contract = fixture.signed(aYear(fixture.knownAccount()));
    Map<String, Object> body = new HashMap<>();
    body.put("givenOn", givenOn);
    body.put("reason", reason);
    body.put("because", because);
    body.values().removeIf(value -> value == null);

    unwritten(
        () ->
            as(EXECUTIVE)
                .body(body)
                .post(path(contract))
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer)));
  }

  @Test
  void textsAndFieldsHaveTheirLimits() {
    UUID contract = fixture.anyContract();

    unwritten(
        () -> {
          as(EXECUTIVE)
              .body(body("2026-01-15", "PRICE", "x".repeat(1001)))
              .post(path(contract))
              .then()
              .statusCode(422);
          as(EXECUTIVE)
              .body("{\"givenOn\":\"2026-01-15\",\"reason\":\"PRICE\",\"because\":\"a\\u0000b\"}")
              .post(path(contract))
              .then()
              .statusCode(400);
          as(EXECUTIVE)
              .body("{\"givenOn\":\"2026-01-15\",\"reason\":\"PRICE\",\"because\":\"a\",\"x\":1}")
              .post(path(contract))
              .then()
              .statusCode(400)
              .body("code", equalTo("unknown-field"));
          for (String nothing : List.of("{", "", "null", "[]")) {
            as(EXECUTIVE).body(nothing).post(path(contract)).then().statusCode(400);
          }
          as(EXECUTIVE)
              .body(body("2026-01-15", "PRICE", "a"))
              .post(path(contract) + "?color=red")
              .then()
              .statusCode(400);
          as(EXECUTIVE)
              .header("If-Match", "*")
              .delete(path(contract) + "?x=1")
              .then()
              .statusCode(400);
          as(EXECUTIVE)
              .body(body("2026-01-15", "PRICE", "a"))
              .post(path(UUID.randomUUID()))
              .then()
              .statusCode(404);
          takeBack(UUID.randomUUID(), "*").statusCode(404);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"CUSTOMER_ENGINEER", "TECHNICAL_ADVISOR", "INTEGRATION"})
  @Tag("R020")
  @Tag("R019")
  void itIsSalesThatSaysIt(String role) {
    UUID contract = fixture.anyContract();

    unwritten(
        () -> {
          as(Tokens.as(role))
              .body(body("2026-01-15", "PRICE", "Too dear."))
              .post(path(contract))
              .then()
              .statusCode(403)
              .body("detail", containsString("ACCOUNT_EXECUTIVE"));
          as(Tokens.as(role)).header("If-Match", "*").delete(path(contract)).then().statusCode(403);
        });
  }

  private void unwritten(Runnable work) {
    List<String> written = fixture.written();
    work.run();
    assertThat(fixture.written()).isEqualTo(written);
  }

  private void moveTo(String instant) {
    clock.set(Instant.parse(instant));
    watch.runDue(clock.instant());
  }

  private static ValidatableResponse takeBack(UUID contract, @Nullable String ifMatch) {
    return (ifMatch == null ? as(EXECUTIVE) : as(EXECUTIVE).header("If-Match", ifMatch))
        .delete(path(contract))
        .then();
  }

  private static Map<String, String> body(String givenOn, String reason, String because) {
    return Map.of("givenOn", givenOn, "reason", reason, "because", because);
  }

  private static String path(UUID contract) {
    return "/v1/contracts/" + contract + "/non-renewal";
  }
}
