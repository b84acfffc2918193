package dev.customerfirst.renewals.contract;

import static dev.customerfirst.renewals.contract.ContractFixture.ENGINEER;
import static dev.customerfirst.renewals.contract.ContractFixture.EXECUTIVE;
import static dev.customerfirst.renewals.contract.ContractFixture.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to ask for an amendment wrongly; nothing is ever written. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AmendmentBadInputTest {

  private static final String FIELDS =
      """
      "unknownField": 1                       | 400 | unknown-field      | /unknownField
      "effectiveOn": "soon"                   | 400 | wrong-format       | /effectiveOn
      "effectiveOn": 20260901                 | 400 | wrong-type         | /effectiveOn
      "effectiveOn": "2025-01-01"             | 422 | effective-before-last-amendment | /effectiveOn
      "effectiveOn": "2027-02-01"             | 422 | effective-outside-term | /effectiveOn
      "startsOn": "2026-02-30"                | 400 | wrong-format       | /startsOn
      "startsOn": "1066-10-14"                | 422 | start-out-of-range | /startsOn
      "startsOn": "2027-02-01"                | 422 | ends-before-start  | /endsOn
      "endsOn": "soon"                        | 400 | wrong-format       | /endsOn
      "endsOn": "2026-01-31"                  | 422 | ends-before-start  | /endsOn
      "endsOn": "2046-02-01"                  | 422 | term-out-of-range  | /endsOn
      "termMonths": 0                         | 422 | term-out-of-range  | /termMonths
      "termMonths": 241                       | 422 | term-out-of-range  | /termMonths
      "termMonths": "12"                      | 400 | wrong-type         | /termMonths
      "termMonths": 12, "endsOn": "2027-04-30" | 422 | term-given-twice  | /termMonths
      "coTerminateWith": "x"                  | 400 | wrong-format       | /coTerminateWith
      "coTerminateWith": "01977c1e-5d4a-7c3e-9a51-0f6b2d6f8a11" | 422 | unknown-contract | /coTerminateWith
      "seats": "250"                          | 400 | wrong-type         | /seats
      "seats": 2.5                            | 400 | wrong-type         | /seats
      "seats": 0                              | 422 | invalid-fields     | /seats
      "seats": 10000001                       | 422 | invalid-fields     | /seats
      "seats": 250                            | 422 | nothing-to-amend   | ''
      "value": {"amount": "-1", "currency": "EUR"} | 422 | amount-out-of-range | /value/amount
      "value": {"amount": "1.005", "currency": "EUR"} | 422 | too-many-decimals | /value/amount
      "value": {"amount": "1", "currency": "eur"} | 422 | unknown-currency | /value/currency
      "value": {"amount": "1"}                | 422 | invalid-fields     | /value/currency
      "supportPlan": "GOLD"                   | 422 | unknown-code       | /supportPlan
      "supportPlan": 1                        | 400 | wrong-type         | /supportPlan
      "supportOverrides": {}                  | 400 | wrong-type         | /supportOverrides
      "supportOverrides": [null]              | 422 | invalid-fields     | /supportOverrides/0
      "supportOverrides": [{}]                | 422 | invalid-fields     | /supportOverrides/0/severity
      "supportOverrides": [{"severity": 0}]   | 422 | override-promise-unclear | /supportOverrides/0
      "supportOverrides": [{"severity": 4, "firstResponse": "PT1H"}] | 422 | override-severity-out-of-range | /supportOverrides/0/severity
      "supportOverrides": [{"severity": 0, "firstResponse": 3600}] | 400 | wrong-type | /supportOverrides/0/firstResponse
      "supportOverrides": [{"severity": 0, "firstResponse": "an hour"}] | 400 | wrong-format | /supportOverrides/0/firstResponse
      "supportOverrides": [{"severity": 0, "firstResponse": "PT721H"}] | 422 | override-out-of-range | /supportOverrides/0/firstResponse
      "supportOverrides": [{"severity": 0, "businessDays": 31}] | 422 | override-out-of-range | /supportOverrides/0/businessDays
      "supportOverrides": [{"severity": 0, "businessDays": 1}, {"severity": 0, "businessDays": 1}] | 422 | override-repeated | /supportOverrides/1/severity
      "supportOverrides": [{"severity": 0, "businessDays": 1, "aroundTheClock": "yes"}] | 400 | wrong-type | /supportOverrides/0/aroundTheClock
      "supportOverrides": [{"severity": 0, "businessDays": 1}, {"severity": 1, "businessDays": 1}, {"severity": 2, "businessDays": 1}, {"severity": 3, "businessDays": 1}, {"severity": 0, "businessDays": 1}] | 422 | invalid-fields | /supportOverrides
      """;

  @Inject ContractFixture fixture;
  @Inject SimulatedClock clock;
  private List<String> written = List.of();
  private UUID contract = new UUID(0, 0);

  @BeforeEach
  void whatIsThereBefore() {
    clock.set(ContractFixture.TODAY);
    contract = fixture.anyContract();
    written = fixture.written();
  }

  @AfterEach
  void nothingWasWritten() {
    assertThat(fixture.written()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = FIELDS)
  void anAmendmentAndItsPreviewAreRefused(String fields, int status, String code, String pointer) {
    String body = "{\"because\": \"Why not\", " + fields + "}";
    for (String path : List.of("amendments", "amendments/preview")) {
      problem(post(path, body).statusCode(status))
          .body("code", equalTo(code))
          .body("errors.pointer", hasItem(pointer.equals("''") ? "" : pointer));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"seats\": 300}", "{\"seats\": 300, \"because\": \" \"}"})
  void theReasonIsRequired(String body) {
    for (String path : List.of("amendments", "amendments/preview")) {
      problem(post(path, body).statusCode(422)).body("errors.pointer", hasItem("/because"));
    }
  }

  @Test
  void theReasonIsShort() {
    String body = "{\"seats\": 300, \"because\": \"" + "x".repeat(1001) + "\"}";

    problem(post("amendments", body).statusCode(422)).body("errors.pointer", hasItem("/because"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "", "null", "[]", "\"text\"", "{} {}", "{\"seats\":1,\"seats\":2}"})
  void whatIsNoJsonObjectIsRefused(String body) {
    problem(post("amendments", body).statusCode(400));
    problem(post("amendments/preview", body).statusCode(400));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/contracts/{id}/terms?color=red, 400",
    "/v1/contracts/{id}/terms?limit=0, 400",
    "/v1/contracts/{id}/terms?limit=201, 400",
    "/v1/contracts/{id}/terms?limit=many, 400",
    "/v1/contracts/{id}/terms?cursor=made-up, 400",
    "/v1/contracts/not-an-id/terms, 400",
    "/v1/contracts/00000000-0000-7000-8000-000000000000/terms, 404",
  })
  void readingTheHistoryIsRefused(String path, int status) {
    problem(as(ENGINEER).get(path.replace("{id}", contract.toString())).then().statusCode(status));
  }

  @Test
  void aCursorOfAnotherListLeadsNowhere() {
    fixture.signed(ContractFixture.aYear(fixture.knownAccount()));
    written = fixture.written();
    String foreign = as(ENGINEER).get("/v1/contracts?limit=1").then().extract().path("next");

    problem(
        as(ENGINEER)
            .queryParam("cursor", foreign)
            .get("/v1/contracts/" + contract + "/terms")
            .then()
            .statusCode(400));
  }

  @ParameterizedTest
  @ValueSource(strings = {"amendments", "amendments/preview"})
  void takesNoUnknownParameterAndNoUnknownContract(String path) {
    String body = "{\"seats\": 300, \"because\": \"More\"}";
    problem(post(path + "?color=red", body).statusCode(400));
    problem(
        as(EXECUTIVE)
            .header("If-Match", "*")
            .body(body)
            .post("/v1/contracts/00000000-0000-7000-8000-000000000000/" + path)
            .then()
            .statusCode(404));
    problem(
        as(EXECUTIVE)
            .header("If-Match", "*")
            .body(body)
            .post("/v1/contracts/not-an-id/" + path)
            .then()
            .statusCode(400));
  }

  @Test
  @Tag("R019")
  @Tag("R020")
  void theWrongRoleIsToldWhoseItIs() {
    problem(
        as(ENGINEER)
            .header("If-Match", "*")
            .body("{\"seats\": 300, \"because\": \"More\"}")
            .post("/v1/contracts/" + contract + "/amendments")
            .then()
            .statusCode(403)
            .body("detail", containsString("ACCOUNT_EXECUTIVE")));
  }

  @ParameterizedTest
  @CsvSource({"POST, amendments", "POST, amendments/preview", "GET, terms"})
  void nobodyCallsWithoutAToken(String method, String path) {
    problem(
        given()
            .contentType("application/json")
            .request(method, "/v1/contracts/" + contract + "/" + path)
            .then()
            .statusCode(401));
  }

  private ValidatableResponse post(String path, String body) {
    return as(EXECUTIVE)
        .header("If-Match", "*")
        .body(body)
        .post("/v1/contracts/" + contract + "/" + path)
        .then();
  }

  private static ValidatableResponse problem(ValidatableResponse answer) {
    return answer
        .contentType("application/problem+json")
        .body("detail", not(containsString("dev.customerfirst")));
  }
}
