package dev.customerfirst.renewals.saveplan;

import static dev.customerfirst.renewals.RenewalFixture.EXECUTIVE;
import static dev.customerfirst.renewals.RenewalFixture.SALES_MANAGER;
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
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans, every way to write them wrongly; nothing is ever written. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PlanBadInputTest {

  private static final String CRITERIA = "exitCriteria=[{\"measure\":\"Users\",";
  private static final String STEPS = "steps=[{\"what\":\"Sit down\",";

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
          kind                | 422 | invalid-fields        | /kind
          kind="RESCUE"       | 422 | unknown-code          | /kind
          kind="MONITOR"      | 422 | monitor-needs-no-plan | /kind
          kind="SAVE_PROGRAMME" | 422 | programme-incomplete | /problem
          problem=""          | 422 | invalid-fields        | /problem
          problem=3           | 400 | wrong-type            | /problem
          goal                | 422 | invalid-fields        | /goal
          goal=" "            | 422 | invalid-fields        | /goal
          goal="a\\tb"        | 422 | invalid-fields        | /goal
          exitCriteria        | 422 | invalid-fields        | /exitCriteria
          exitCriteria=[]     | 422 | invalid-fields        | /exitCriteria
          exitCriteria={}     | 400 | wrong-type            | /exitCriteria
          exitCriteria=[null] | 422 | invalid-fields        | /exitCriteria/0
          steps               | 422 | invalid-fields        | /steps
          steps=[]            | 422 | invalid-fields        | /steps
          steps=[null]        | 422 | invalid-fields        | /steps/0
          steps=[{"what":"Sit down"}]               | 422 | invalid-fields | /steps/0/ownerRole
          steps=[{"ownerRole":"TECHNICAL_ADVISOR"}] | 422 | invalid-fields | /steps/0/what
          executiveSponsorId="anna" | 400 | wrong-format    | /executiveSponsorId
          sponsor="anna"      | 400 | unknown-field         | /sponsor
          """)
  void aPlanIsRefused(String change, int status, String code, String pointer) {
    refused(change, status, code, pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "figure":1}]                          | 422 | invalid-fields | /exitCriteria/0/bound
          "bound":"AT_LEAST"}]                  | 422 | invalid-fields | /exitCriteria/0/figure
          "bound":"ABOUT","figure":1}]          | 422 | unknown-code   | /exitCriteria/0/bound
          "bound":"AT_LEAST","figure":"many"}]  | 400 | wrong-format   | /exitCriteria/0/figure
          "bound":"AT_LEAST","figure":1e16}]    | 422 | invalid-fields | /exitCriteria/0/figure
          "bound":"AT_LEAST","figure":1,"unit":""}] | 422 | invalid-fields | /exitCriteria/0/unit
          "bound":"AT_LEAST","figure":1,"x":1}] | 400 | unknown-field  | /exitCriteria/0/x
          """)
  void anExitCriterionIsRefused(String rest, int status, String code, String pointer) {
    refused(CRITERIA + rest, status, code, pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "ownerRole":"SE"}]                              | 422 | ambiguous-code | /steps/0/ownerRole
          "ownerRole":"BOSS"}]                            | 422 | unknown-code   | /steps/0/ownerRole
          "ownerRole":"TECHNICAL_ADVISOR","ownerId":"a"}] | 400 | wrong-format   | /steps/0/ownerId
          "ownerRole":"TECHNICAL_ADVISOR","dueOn":"soon"}] | 400 | wrong-format  | /steps/0/dueOn
          "ownerRole":"TECHNICAL_ADVISOR","done":"yes"}]  | 400 | wrong-type     | /steps/0/done
          "ownerRole":"TECHNICAL_ADVISOR","x":1}]         | 400 | unknown-field  | /steps/0/x
          """)
  void aStepIsRefused(String rest, int status, String code, String pointer) {
    refused(STEPS + rest, status, code, pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          text             | 422 | invalid-fields | /text
          text=""          | 422 | invalid-fields | /text
          rating="BLUE"    | 422 | unknown-code   | /rating
          review="yes"     | 400 | wrong-type     | /review
          at="2026-01-01"  | 400 | unknown-field  | /at
          """)
  void anUpdateIsRefused(String change, int status, String code, String pointer) {
    aPlanIsThere();
    Bad.refused(
        as(EXECUTIVE)
            .body(Bad.body(Map.of("text", "It goes on.", "rating", "RED"), change))
            .post(path("/updates"))
            .then(),
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
          because          | 422 | invalid-fields | /because
          because="\\u0007" | 422 | invalid-fields | /because
          side="SALES"     | 400 | unknown-field  | /side
          """)
  void anAgreementIsRefused(String change, int status, String code, String pointer) {
    aPlanIsThere();
    Bad.refused(
        as(SALES_MANAGER)
            .body(Bad.body(Map.of("because", "Users are back."), change))
            .post(path("/exit-agreements"))
            .then(),
        status,
        code,
        pointer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "", "null", "[]", "\"text\"", "{} {}"})
  void whatIsNoJsonObjectIsRefused(String body) {
    Bad.problem(as(EXECUTIVE).body(body).put(path("")).then(), 400);
    Bad.problem(as(EXECUTIVE).body(body).post(path("/updates")).then(), 400);
    Bad.problem(as(SALES_MANAGER).body(body).post(path("/exit-agreements")).then(), 400);
  }

  @Test
  void withoutAPlanThereIsNothingToUpdateOrToEnd() {
    Bad.problem(as(EXECUTIVE).get(path("")).then(), 404);
    Bad.problem(as(EXECUTIVE).body(Map.of("text", "x")).post(path("/updates")).then(), 409)
        .body("code", equalTo("no-open-plan"));
    Bad.problem(
            as(SALES_MANAGER).body(Map.of("because", "x")).post(path("/exit-agreements")).then(),
            409)
        .body("code", equalTo("no-open-plan"));
  }

  @Test
  void whatIsDecidedGetsNoPlan() {
    fixture.renewed(contract, Map.of("termMonths", 12));
    written = fixture.everything();

    Bad.problem(as(EXECUTIVE).body(SavePlanTest.plan()).put(path("")).then(), 409)
        .body("code", equalTo("renewal-not-open"));
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, '', ACCOUNT_EXECUTIVE",
    "POST, /updates, ACCOUNT_EXECUTIVE",
    "POST, /exit-agreements, SALES_MANAGER",
  })
  void theWrongRoleIsToldWhoseItIs(String method, String what, String owner) {
    Bad.problem(as(SUPPORTER).body("{}").request(method, path(what)).then(), 403)
        .body("detail", containsString(owner));
  }

  @ParameterizedTest
  @CsvSource({"GET, ''", "PUT, ''", "POST, /updates", "POST, /exit-agreements"})
  void nobodyCallsWithoutATokenOrWithAnUnknownParameter(String method, String what) {
    Bad.problem(
        given().contentType("application/json").body("{}").request(method, path(what)).then(), 401);
    String token = what.startsWith("/exit") ? SALES_MANAGER : EXECUTIVE;
    Object body =
        switch (what) {
          case "/updates" -> Map.of("text", "x");
          case "/exit-agreements" -> Map.of("because", "x");
          default -> SavePlanTest.plan();
        };
    Bad.problem(as(token).body(body).request(method, path(what) + "?color=red").then(), 400);
  }

  private void refused(String change, int status, String code, String pointer) {
    Bad.refused(
        as(EXECUTIVE).body(Bad.body(SavePlanTest.plan(), change)).put(path("")).then(),
        status,
        code,
        pointer);
  }

  private void aPlanIsThere() {
    as(EXECUTIVE).body(SavePlanTest.plan()).put(path("")).then().statusCode(200);
    written = fixture.everything();
  }

  private String path(String what) {
    return "/v1/contracts/" + contract + "/save-plan" + what;
  }
}
