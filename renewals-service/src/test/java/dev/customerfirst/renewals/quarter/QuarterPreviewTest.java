package dev.customerfirst.renewals.quarter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class QuarterPreviewTest {

  @Test
  @Tag("R093")
  void aLeapDayContractKeepsItsDay() {
    preview(
            """
            {"startsOn":"2024-02-29","termMonths":12,"timeZone":"America/Los_Angeles"}
            """)
        .statusCode(200)
        .body("quarters.number", contains(1, 2, 3, 4))
        .body("quarters.startsOn", contains("2024-02-29", "2024-05-29", "2024-08-29", "2024-11-29"))
        .body("quarters.endsOn", contains("2024-05-28", "2024-08-28", "2024-11-28", "2025-02-27"))
        .body(
            "quarters.elapsesAt",
            contains(
                "2024-05-29T07:00:00Z",
                "2024-08-29T07:00:00Z",
                "2024-11-29T08:00:00Z",
                "2025-02-28T08:00:00Z"));
  }

  @Test
  void twentyYearsAreTheLongestTerm() {
    preview("{\"startsOn\":\"2024-01-01\",\"termMonths\":240,\"timeZone\":\"UTC\"}")
        .statusCode(200)
        .body("quarters", hasSize(80));
  }

  @Test
  void aPartialLastQuarterCounts() {
    preview("{\"startsOn\":\"2024-01-01\",\"endsOn\":\"2024-04-01\",\"timeZone\":\"UTC\"}")
        .statusCode(200)
        .body("quarters.endsOn", contains("2024-03-31", "2024-04-01"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"startsOn":"2024-01-01","timeZone":"UTC"}                    | 422 | term-missing
          {"startsOn":"2024-01-01","termMonths":12,"endsOn":"2024-12-31","timeZone":"UTC"} | 422 | term-given-twice
          {"startsOn":"2024-01-02","endsOn":"2024-01-01","timeZone":"UTC"} | 422 | ends-before-start
          {"startsOn":"2024-01-01","termMonths":241,"timeZone":"UTC"}   | 422 | term-out-of-range
          {"startsOn":"2024-01-01","termMonths":99999999999,"timeZone":"UTC"} | 400 | number-out-of-range
          {"startsOn":"2024-01-01","termMonths":"12","timeZone":"UTC"}  | 400 | wrong-type
          {"startsOn":"2024-01-01","termMonths":12.5,"timeZone":"UTC"}  | 400 | wrong-type
          {"startsOn":"2300-01-01","termMonths":12,"timeZone":"UTC"}    | 422 | start-out-of-range
          {"startsOn":"01.02.2024","termMonths":12,"timeZone":"UTC"}    | 400 | wrong-format
          {"startsOn":20240101,"termMonths":12,"timeZone":"UTC"}        | 400 | wrong-type
          {"startsOn":"2024-01-01","termMonths":12,"timeZone":"Mars/X"} | 422 | unknown-time-zone
          {"startsOn":"2024-01-01","termMonths":12,"timeZone":"utc"}    | 422 | unknown-time-zone
          {"startsOn":"2024-01-01","termMonths":12}                     | 422 | invalid-fields
          {"termMonths":12,"timeZone":"UTC"}                            | 422 | invalid-fields
          {"startsOn":"2024-01-01","term":12,"timeZone":"UTC"}          | 400 | unknown-field
          {"startsOn":                                                  | 400 | malformed-json
          []                                                            | 400 | wrong-type
          null                                                          | 400 | empty-body
          """)
  void badInputIsRefused(String body, int status, String code) {
    preview(body)
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
  }

  @Test
  void theFieldToRepairIsNamed() {
    preview("{\"startsOn\":\"2024-01-02\",\"endsOn\":\"2024-01-01\",\"timeZone\":\"UTC\"}")
        .statusCode(422)
        .body("errors.pointer", hasItem("/endsOn"));
  }

  private static ValidatableResponse preview(String body) {
    return given()
        .auth()
        .oauth2(Tokens.as("CUSTOMER_ENGINEER"))
        .contentType("application/json")
        .body(body)
        .post("/v1/contract-quarters/preview")
        .then();
  }
}
