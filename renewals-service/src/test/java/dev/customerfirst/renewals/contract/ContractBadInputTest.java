package dev.customerfirst.renewals.contract;

import static dev.customerfirst.renewals.contract.ContractFixture.ENGINEER;
import static dev.customerfirst.renewals.contract.ContractFixture.EXECUTIVE;
import static dev.customerfirst.renewals.contract.ContractFixture.aYear;
import static dev.customerfirst.renewals.contract.ContractFixture.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operation, every way to call it wrongly; nothing is ever written. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ContractBadInputTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A change of one field: name = JSON value, or name alone to leave it out. */
  private static final String FIELDS =
      """
      unknownField=1                 | 400 | unknown-field      | /unknownField
      seats="250"                    | 400 | wrong-type         | /seats
      seats=2.5                      | 400 | wrong-type         | /seats
      autoRenew="yes"                | 400 | wrong-type         | /autoRenew
      seats=0                        | 422 | invalid-fields     | /seats
      seats=10000001                 | 422 | invalid-fields     | /seats
      noticeDays=-1                  | 422 | invalid-fields     | /noticeDays
      noticeDays=366                 | 422 | invalid-fields     | /noticeDays
      supportPlan="GOLD"             | 422 | unknown-code       | /supportPlan
      supportPlan=1                  | 400 | wrong-type         | /supportPlan
      opportunityId="x"              | 400 | wrong-format       | /opportunityId
      termMonths=0                   | 422 | term-out-of-range  | /termMonths
      termMonths=241                 | 422 | term-out-of-range  | /termMonths
      endsOn="soon"                  | 400 | wrong-format       | /endsOn
      termMonths                     | 422 | term-missing       | /endsOn
      value={"amount":"-1","currency":"EUR"}       | 422 | amount-out-of-range | /value/amount
      value={"amount":"1.005","currency":"EUR"}    | 422 | too-many-decimals     | /value/amount
      value={"amount":"1","currency":"eur"}        | 422 | unknown-currency    | /value/currency
      value={"amount":"1","currency":"EURO"}       | 422 | invalid-fields      | /value/currency
      value={"amount":"many","currency":"EUR"}     | 400 | wrong-format        | /value/amount
      value={"amount":"1"}                         | 422 | invalid-fields      | /value/currency
      value={"amount":"1","currency":"EUR","x":1}  | 400 | unknown-field       | /value/x
      """;

  private static final String DATES =
      """
      accountId="not-an-id"          | 400 | wrong-format       | /accountId
      accountId                      | 422 | invalid-fields     | /accountId
      startsOn                       | 422 | invalid-fields     | /startsOn
      startsOn="2026-02-30"          | 400 | wrong-format       | /startsOn
      startsOn="2201-01-01"          | 422 | start-out-of-range | /startsOn
      startsOn="1066-10-14"          | 422 | start-out-of-range | /startsOn
      endsOn="2027-01-31"            | 422 | term-given-twice   | /termMonths
      timeZone="Mars/Olympus"        | 422 | unknown-time-zone  | /timeZone
      timeZone="+02:00"              | 422 | unknown-time-zone  | /timeZone
      timeZone                       | 422 | invalid-fields     | /timeZone
      journeyFrom="2026-01-31"       | 422 | journey-outside-term | /journeyFrom
      journeyFrom="2027-02-02"       | 422 | journey-outside-term | /journeyFrom
      seats                          | 422 | invalid-fields     | /seats
      supportPlan                    | 422 | invalid-fields     | /supportPlan
      value                          | 422 | invalid-fields     | /value
      """;

  private static final UUID ACCOUNT = UUID.randomUUID();

  @Inject ContractFixture fixture;
  @Inject SimulatedClock clock;
  private List<String> written = List.of();
  private UUID contract = new UUID(0, 0);

  @BeforeEach
  void whatIsThereBefore() {
    clock.set(ContractFixture.TODAY);
    // One is enough for all: nobody manages to change it.
    contract = fixture.anyContract();
    written = fixture.written();
  }

  @AfterEach
  void nothingWasWritten() {
    assertThat(fixture.written()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = FIELDS + DATES)
  void signingIsRefused(String change, int status, String code, String pointer) {
    refused(as(EXECUTIVE).body(changed(change)).post("/v1/contracts"), status, code, pointer);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = FIELDS + DATES)
  void draftingIsRefused(String change, int status, String code, String pointer) {
    refused(
        as(EXECUTIVE).body(changed(change)).post("/v1/contracts/drafts"), status, code, pointer);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = FIELDS + DATES)
  void signingByForeignKeyIsRefused(String change, int status, String code, String pointer) {
    refused(
        as(EXECUTIVE).body(changed(change)).put("/v1/contracts/by-external-id/crm/X1"),
        status,
        code,
        pointer);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = FIELDS)
  void renewingIsRefused(String change, int status, String code, String pointer) {
    ObjectNode body = JSON.createObjectNode().put("termMonths", 12);
    refused(
        as(EXECUTIVE)
            .body(change(body, change).toString())
            .post("/v1/contracts/" + contract + "/renewals"),
        status,
        code,
        pointer);
  }

  @ParameterizedTest
  @CsvSource({
    "endsOn, 2027-01-31, ends-before-start",
    "endsOn, 2047-02-01, term-out-of-range",
    "startsOn, 2027-02-01, unknown-field",
  })
  @Tag("R092")
  void aSuccessorsTermIsRefused(String field, String value, String code) {
    as(EXECUTIVE)
        .body(Map.of(field, value))
        .post("/v1/contracts/" + contract + "/renewals")
        .then()
        .body("code", equalTo(code))
        .body("errors.pointer", hasItem("/" + field));
  }

  @Test
  void everyBrokenRuleIsNamedAtOnce() {
    refused(
        as(EXECUTIVE)
            .body(
                change(
                        change(year(), "termMonths=0"),
                        "value={\"amount\":\"-1\",\"currency\":\"EUR\"}")
                    .toString())
            .post("/v1/contracts"),
        422,
        "term-out-of-range",
        "/value/amount");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "", "null", "[]", "\"text\"", "{} {}", "{\"seats\":1,\"seats\":2}"})
  void whatIsNoJsonObjectIsRefused(String body) {
    for (String path :
        List.of(
            "/v1/contracts", "/v1/contracts/drafts", "/v1/contracts/" + contract + "/renewals")) {
      problem(as(EXECUTIVE).body(body).post(path).then().statusCode(400));
    }
    problem(
        as(EXECUTIVE).body(body).put("/v1/contracts/by-external-id/crm/X1").then().statusCode(400));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/contracts?color=red, 400",
    "/v1/contracts?limit=0, 400",
    "/v1/contracts?limit=201, 400",
    "/v1/contracts?limit=many, 400",
    "/v1/contracts?cursor=made-up, 400",
    "/v1/contracts?accountId=x, 400",
    "/v1/contracts?status=RUNNING, 422",
    "/v1/contracts/{id}?color=red, 400",
    "/v1/contracts/{id}/quarters?color=red, 400",
    "/v1/contracts/not-an-id, 400",
    "/v1/contracts/not-an-id/quarters, 400",
    "/v1/contracts/00000000-0000-7000-8000-000000000000, 404",
    "/v1/contracts/00000000-0000-7000-8000-000000000000/quarters, 404",
  })
  void readingIsRefused(String path, int status) {
    problem(as(ENGINEER).get(path.replace("{id}", contract.toString())).then().statusCode(status));
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /v1/contracts?color=red",
    "PUT, /v1/contracts/by-external-id/crm/X1?color=red",
    "POST, /v1/contracts/{id}/renewals?color=red",
  })
  void writingTakesNoUnknownParameter(String method, String path) {
    String body = path.contains("renewals") ? "{\"termMonths\":12}" : year().toString();
    problem(
        as(EXECUTIVE)
            .body(body)
            .request(method, path.replace("{id}", contract.toString()))
            .then()
            .statusCode(400));
  }

  @Test
  void anOverlongForeignKeyIsRefused() {
    problem(
        as(EXECUTIVE)
            .body(year().toString())
            .put("/v1/contracts/by-external-id/crm/" + "x".repeat(201))
            .then()
            .statusCode(422));
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /v1/contracts, ACCOUNT_EXECUTIVE",
    "PUT, /v1/contracts/by-external-id/crm/X1, ACCOUNT_EXECUTIVE",
    "POST, /v1/contracts/{id}/renewals, ACCOUNT_EXECUTIVE",
  })
  @Tag("R019")
  @Tag("R020")
  void theWrongRoleIsToldWhoseItIs(String method, String path, String owner) {
    String body = path.contains("renewals") ? "{\"termMonths\":12}" : year().toString();
    problem(
        as(ENGINEER)
            .body(body)
            .request(method, path.replace("{id}", contract.toString()))
            .then()
            .statusCode(403)
            .body("detail", containsString(owner)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SALES_MANAGER", "VP_SALES", "INTEGRATION", "CUSTOMER_ENGINEER"})
  @Tag("R092")
  void onlyTheAccountExecutiveRenews(String role) {
    problem(
        as(Tokens.as(role))
            .body("{\"termMonths\":12}")
            .post("/v1/contracts/" + contract + "/renewals")
            .then()
            .statusCode(403));
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /v1/contracts",
    "GET, /v1/contracts",
    "GET, /v1/contracts/{id}",
    "GET, /v1/contracts/{id}/quarters",
    "POST, /v1/contracts/{id}/renewals",
    "POST, /v1/contracts/drafts",
    "DELETE, /v1/contracts/{id}",
    "POST, /v1/contracts/{id}/signature",
    "POST, /v1/contracts/{id}/non-renewal",
    "DELETE, /v1/contracts/{id}/non-renewal",
    "PUT, /v1/contracts/by-external-id/crm/X1",
    "POST, /v1/contract-quarters/preview",
  })
  void nobodyCallsWithoutAToken(String method, String path) {
    problem(
        given()
            .contentType("application/json")
            .request(method, path.replace("{id}", contract.toString()))
            .then()
            .statusCode(401));
  }

  private static void refused(Response answer, int status, String code, String pointer) {
    problem(answer.then().statusCode(status))
        .body("code", equalTo(code))
        .body("errors.pointer", hasItem(pointer));
  }

  private static ValidatableResponse problem(ValidatableResponse answer) {
    return answer
        .contentType("application/problem+json")
        .body("detail", not(containsString("dev.customerfirst")));
  }

  private ObjectNode year() {
    return JSON.valueToTree(aYear(ACCOUNT));
  }

  private String changed(String change) {
    return change(year(), change).toString();
  }

  private static ObjectNode change(ObjectNode body, String change) {
    int equals = change.indexOf('=');
    if (equals < 0) {
      body.remove(change);
      return body;
    }
    return body.set(change.substring(0, equals), json(change.substring(equals + 1)));
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
