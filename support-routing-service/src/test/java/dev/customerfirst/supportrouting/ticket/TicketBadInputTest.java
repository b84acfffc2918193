package dev.customerfirst.supportrouting.ticket;

import static dev.customerfirst.supportrouting.TicketFixture.CUSTOMER_ENGINEER;
import static dev.customerfirst.supportrouting.TicketFixture.MONDAY;
import static dev.customerfirst.supportrouting.TicketFixture.SUPPORT_ENGINEER;
import static dev.customerfirst.supportrouting.TicketFixture.as;
import static dev.customerfirst.supportrouting.TicketFixture.trouble;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.supportrouting.TicketFixture;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operation on tickets, every way to call it wrongly; nothing is ever written. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TicketBadInputTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A change of one field: name = JSON value, or name alone to leave it out. */
  private static final String FIELDS =
      """
      colour="red"                        | 400 | unknown-field         | /colour
      accountId="x"                       | 400 | wrong-format          | /accountId
      accountId=7                         | 400 | wrong-format          | /accountId
      accountId                           | 422 | invalid-fields        | /accountId
      kind="INCIDENT"                     | 422 | unknown-code          | /kind
      kind=1                              | 400 | wrong-type            | /kind
      kind                                | 422 | invalid-fields        | /kind
      kind="FEATURE_REQUEST"              | 422 | severity-does-not-fit | /severity
      severity                            | 422 | severity-does-not-fit | /severity
      severity=4                          | 422 | severity-does-not-fit | /severity
      severity=-1                         | 422 | severity-does-not-fit | /severity
      severity="1"                        | 400 | wrong-type            | /severity
      severity=1.5                        | 400 | wrong-type            | /severity
      title                               | 422 | invalid-fields        | /title
      title="  "                          | 422 | invalid-fields        | /title
      title=7                             | 400 | wrong-type            | /title
      channel=""                          | 422 | invalid-fields        | /channel
      openedBy                            | 422 | invalid-fields        | /openedBy
      openedBy={}                         | 422 | opened-by-one         | /openedBy
      openedBy={"role":"SE"}              | 422 | ambiguous-code        | /openedBy/role
      openedBy={"role":"CS"}              | 422 | ambiguous-code        | /openedBy/role
      openedBy={"role":"KING"}            | 422 | unknown-code          | /openedBy/role
      openedBy={"contactId":"me"}         | 400 | wrong-format          | /openedBy/contactId
      openedBy={"person":"me"}            | 400 | unknown-field         | /openedBy/person
      openedBy="me"                       | 400 | wrong-type            | /openedBy
      """;

  @Inject TicketFixture fixture;
  @Inject SimulatedClock clock;
  private UUID account = new UUID(0, 0);
  private UUID ticket = new UUID(0, 0);
  private List<String> written = List.of();

  @BeforeEach
  void aTicket() {
    clock.set(MONDAY);
    account = fixture.prospect();
    ticket = fixture.opened(trouble(account));
    written = fixture.written();
  }

  @ParameterizedTest(name = "{0} gets {1} {2} at {3}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = FIELDS)
  void refusesATicketWithAWrongField(String change, int status, String code, String pointer)
      throws JsonProcessingException {
    ObjectNode body = JSON.valueToTree(trouble(account));
    String[] field = change.split("=", 2);
    if (field.length == 1) {
      body.remove(field[0]);
    } else {
      JsonNode value = JSON.readTree(field[1]);
      body.set(field[0], value);
    }
    refused(post("/v1/tickets", body.toString(), CUSTOMER_ENGINEER), status, code, pointer);
  }

  @Test
  void refusesWhatIsTooLong() throws JsonProcessingException {
    ObjectNode body = JSON.valueToTree(trouble(account));
    body.put("title", "x".repeat(201));
    refused(
        post("/v1/tickets", body.toString(), CUSTOMER_ENGINEER), 422, "invalid-fields", "/title");
  }

  @Test
  void refusesBothOfColleagueAndContact() throws JsonProcessingException {
    ObjectNode body = JSON.valueToTree(trouble(account));
    body.putObject("openedBy")
        .put("role", "ACCOUNT_EXECUTIVE")
        .put("contactId", account.toString());
    refused(
        post("/v1/tickets", body.toString(), CUSTOMER_ENGINEER), 422, "opened-by-one", "/openedBy");
  }

  @Test
  void waitsForAnAccountAndThenSaysThatItIsNotKnownYet() {
    ObjectNode body = JSON.valueToTree(trouble(UUID.randomUUID()));
    Response answer = post("/v1/tickets", body.toString(), CUSTOMER_ENGINEER);
    answer
        .then()
        .statusCode(409)
        .header("Retry-After", "5")
        .body("code", equalTo("account-not-known-yet"));
    assertThat(fixture.written()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          first-response | {"text": "Hello"}                               | 422 | /meaningful
          first-response | {"meaningful": true}                            | 422 | /text
          first-response | {"text": " ", "meaningful": true}               | 422 | /text
          first-response | {"text": "Hello", "meaningful": "yes"}          | 400 | /meaningful
          first-response | {"text": "Hello", "meaningful": true, "to": 1}  | 400 | /to
          solution       | {}                                              | 422 | /summary
          solution       | {"summary": 7}                                  | 400 | /summary
          solution       | {"summary": "Done", "by": "me"}                 | 400 | /by
          reopening      | {}                                              | 422 | /reason
          reopening      | {"reason": ""}                                  | 422 | /reason
          reopening      | {"reason": "Again", "x": 1}                     | 400 | /x
          """)
  void refusesAStepWithAWrongField(String step, String body, int status, String pointer) {
    Response answer = post("/v1/tickets/" + ticket + "/" + step, body, SUPPORT_ENGINEER);
    answer.then().statusCode(status).contentType("application/problem+json");
    assertThat(answer.jsonPath().getList("errors.pointer")).contains(pointer);
    assertThat(fixture.written()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/tickets",
        "/v1/tickets/{id}/first-response",
        "/v1/tickets/{id}/solution",
        "/v1/tickets/{id}/reopening"
      })
  @Tag("R019")
  void refusesMalformedBodiesWrongRolesAndStrangers(String path) {
    String url = path.replace("{id}", ticket.toString());
    refused(post(url, "{\"kind\":", SUPPORT_ENGINEER), 400, "malformed-json", "");
    refused(post(url, "", SUPPORT_ENGINEER), 400, "empty-body", "");
    post(url + "?dryRun=true", "{}", SUPPORT_ENGINEER).then().statusCode(400);
    post(url, "{}", Tokens.as("MARKETING"))
        .then()
        .statusCode(403)
        .body("detail", containsString("SUPPORT_ENGINEER"));
    given().contentType("application/json").body("{}").post(url).then().statusCode(401);
    post(url, "{}", Tokens.expired("SUPPORT_ENGINEER")).then().statusCode(401);
    assertThat(fixture.written()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/tickets/{none}, 404",
    "/v1/tickets/{none}/sla, 404",
    "/v1/tickets/{none}/routing, 404",
    "/v1/tickets/{id}?verbose=true, 400",
    "/v1/tickets/{id}/sla?verbose=true, 400",
    "/v1/tickets/{id}/routing?verbose=true, 400",
    "/v1/tickets/seven, 400",
    "/v1/tickets?limit=0, 400",
    "/v1/tickets?limit=201, 400",
    "/v1/tickets?limit=many, 400",
    "/v1/tickets?cursor=guessed, 400",
    "/v1/tickets?account=x, 400",
    "/v1/tickets?accountId=x, 400",
    "/v1/tickets?status=PENDING, 422",
    "/v1/queue?limit=0, 400",
    "/v1/queue?team=ENGINEERING, 422",
    "/v1/queue?cursor=guessed, 400",
    "/v1/queue?order=mine, 400"
  })
  void refusesQuestionsItDoesNotUnderstand(String path, int status) {
    String url =
        path.replace("{none}", UUID.randomUUID().toString()).replace("{id}", ticket.toString());
    as(CUSTOMER_ENGINEER)
        .get(url)
        .then()
        .statusCode(status)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/tickets", "/v1/tickets/{id}", "/v1/queue"})
  void showsNothingToStrangers(String path) {
    given().get(path.replace("{id}", ticket.toString())).then().statusCode(401);
  }

  private static Response post(String path, String body, String token) {
    return as(token).body(body).post(path);
  }

  private void refused(Response answer, int status, String code, String pointer) {
    answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
    assertThat(answer.jsonPath().getList("errors.pointer")).contains(pointer);
    assertThat(fixture.written()).isEqualTo(written);
  }
}
