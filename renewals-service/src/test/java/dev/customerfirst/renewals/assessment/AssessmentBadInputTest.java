package dev.customerfirst.renewals.assessment;

import static dev.customerfirst.renewals.RenewalFixture.EXECUTIVE;
import static dev.customerfirst.renewals.RenewalFixture.SUPPORTER;
import static dev.customerfirst.renewals.RenewalFixture.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.renewals.Bad;
import dev.customerfirst.renewals.RenewalFixture;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls and projections, every way to give them wrongly; nothing is ever written. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AssessmentBadInputTest {

  private static final Map<String, Object> CALL = Map.of("call", "RED", "because", "They leave.");
  private static final Map<String, Object> PROJECTION =
      Map.of(
          "projection",
          "GROWTH",
          "value",
          Map.of("amount", "200000.00", "currency", "EUR"),
          "because",
          "A new plant.");
  private static final String NOWHERE = "00000000-0000-7000-8000-000000000000";

  @Inject RenewalFixture fixture;
  @Inject SimulatedClock clock;

  private UUID contract = new UUID(0, 0);
  private String written = "";

  @BeforeEach
  void whatIsThereBefore() {
    clock.set(Instant.parse("2026-01-15T09:00:00Z"));
    contract = fixture.signed(fixture.knownAccount(), "2025-04-01");
    written = fixture.everything();
  }

  @AfterEach
  void nothingWasWritten() {
    assertThat(fixture.everything()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          call                  | 422 | invalid-fields | /call
          call=null             | 422 | invalid-fields | /call
          call="BLUE"           | 422 | unknown-code   | /call
          call=1                | 400 | wrong-type     | /call
          because               | 422 | invalid-fields | /because
          because=""            | 422 | invalid-fields | /because
          because="a\\u0007b"   | 422 | invalid-fields | /because
          because="a\\nb"       | 422 | invalid-fields | /because
          because=7             | 400 | wrong-type     | /because
          role="SALES_MANAGER"  | 400 | unknown-field  | /role
          """)
  void aCallIsRefused(String change, int status, String code, String pointer) {
    Bad.refused(
        as(EXECUTIVE).body(Bad.body(CALL, change)).post(path("renewal-calls")).then(),
        status,
        code,
        pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          projection            | 422 | invalid-fields | /projection
          projection="SHRINK"   | 422 | unknown-code   | /projection
          projection="FLAT"     | 422 | projection-value-not-needed | /value
          projection="PARTIAL_CHURN" | 422 | projection-value-does-not-fit | /value/amount
          value                 | 422 | projection-value-missing | /value
          value=5               | 400 | wrong-type     | /value
          value={"amount":"200000.00"} | 422 | invalid-fields | /value/currency
          value={"currency":"EUR"}     | 422 | invalid-fields | /value/amount
          value={"amount":"many","currency":"EUR"} | 400 | wrong-format | /value/amount
          value={"amount":"-1","currency":"EUR"} | 422 | amount-out-of-range | /value/amount
          value={"amount":"1.005","currency":"EUR"} | 422 | too-many-decimals | /value/amount
          value={"amount":"1","currency":"eur"} | 422 | unknown-currency | /value/currency
          value={"amount":"1","currency":"USD"} | 422 | projection-other-currency | /value/currency
          value={"amount":"1","currency":"EUR"} | 422 | projection-value-does-not-fit | /value/amount
          value={"amount":"1","currency":"EUR","x":1} | 400 | unknown-field | /value/x
          because               | 422 | invalid-fields | /because
          because=" "           | 422 | invalid-fields | /because
          at="2026-01-01"       | 400 | unknown-field  | /at
          """)
  void aProjectionIsRefused(String change, int status, String code, String pointer) {
    Bad.refused(
        as(EXECUTIVE).body(Bad.body(PROJECTION, change)).post(path("projections")).then(),
        status,
        code,
        pointer);
  }

  @Test
  void anOverlongReasonIsRefused() {
    Bad.refused(
        as(EXECUTIVE)
            .body(Map.of("call", "RED", "because", "x".repeat(1001)))
            .post(path("renewal-calls"))
            .then(),
        422,
        "invalid-fields",
        "/because");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "", "null", "[]", "\"text\"", "{} {}"})
  void whatIsNoJsonObjectIsRefused(String body) {
    Bad.problem(as(EXECUTIVE).body(body).post(path("renewal-calls")).then(), 400);
    Bad.problem(as(EXECUTIVE).body(body).post(path("projections")).then(), 400);
  }

  @ParameterizedTest
  @CsvSource({
    "renewal-calls, {id}?color=red, 400",
    "renewal-assessment, {id}?color=red, 400",
    "renewal-assessment/history, {id}?color=red, 400",
    "renewal-assessment/history, {id}?limit=0, 400",
    "renewal-assessment/history, {id}?limit=201, 400",
    "renewal-assessment/history, {id}?limit=many, 400",
    "renewal-assessment/history, {id}?cursor=made-up, 400",
    "renewal-assessment, not-an-id, 400",
    "renewal-assessment/history, not-an-id, 400",
    "renewal-assessment, 00000000-0000-7000-8000-000000000000, 404",
    "renewal-assessment/history, 00000000-0000-7000-8000-000000000000, 404",
  })
  void aBadAddressIsRefused(String what, String which, int status) {
    String[] parts = which.split("\\?");
    String address =
        "/v1/contracts/"
            + parts[0].replace("{id}", contract.toString())
            + "/"
            + what
            + (parts.length > 1 ? "?" + parts[1] : "");
    Bad.problem(
        what.equals("renewal-calls")
            ? as(EXECUTIVE).body(CALL).post(address).then()
            : as(SUPPORTER).get(address).then(),
        status);
  }

  @Test
  void aCursorOfAnotherListIsRefused() {
    fixture.signed(fixture.knownAccount(), "2025-04-01");
    fixture.signed(fixture.knownAccount(), "2025-04-01");
    written = fixture.everything();
    String foreign =
        as(EXECUTIVE).get("/v1/contracts?limit=1").then().statusCode(200).extract().path("next");

    Bad.problem(
        as(EXECUTIVE).get(path("renewal-assessment/history") + "?cursor=" + foreign).then(), 400);
  }

  @Test
  void whatIsNotThereCannotBeCalledOrProjected() {
    String nowhere = "/v1/contracts/" + NOWHERE + "/";
    Bad.problem(as(EXECUTIVE).body(CALL).post(nowhere + "renewal-calls").then(), 404);
    Bad.problem(as(EXECUTIVE).body(PROJECTION).post(nowhere + "projections").then(), 404);
  }

  @Test
  void whatIsDecidedCannotBeCalledOrProjected() {
    fixture.renewed(contract, Map.of("termMonths", 12));
    written = fixture.everything();

    Bad.problem(as(EXECUTIVE).body(CALL).post(path("renewal-calls")).then(), 409)
        .body("code", equalTo("renewal-not-open"));
    Bad.problem(as(EXECUTIVE).body(PROJECTION).post(path("projections")).then(), 409)
        .body("code", equalTo("renewal-not-open"));
  }

  @Test
  @Tag("R020")
  void theWrongRoleIsToldWhoseItIs() {
    Bad.problem(as(SUPPORTER).body(CALL).post(path("renewal-calls")).then(), 403)
        .body("detail", containsString("ACCOUNT_EXECUTIVE"));
    Bad.problem(
            as(Tokens.as("SALES_MANAGER")).body(PROJECTION).post(path("projections")).then(), 403)
        .body("detail", containsString("ACCOUNT_EXECUTIVE"));
  }

  @ParameterizedTest
  @CsvSource({
    "POST, renewal-calls",
    "POST, projections",
    "GET, renewal-assessment",
    "GET, renewal-assessment/history",
  })
  void nobodyCallsWithoutAToken(String method, String what) {
    Bad.problem(given().contentType("application/json").request(method, path(what)).then(), 401);
  }

  private String path(String what) {
    return "/v1/contracts/" + contract + "/" + what;
  }
}
