package dev.customerfirst.playbooks.ask;

import static dev.customerfirst.playbooks.journey.CustomerFixture.START;
import static dev.customerfirst.playbooks.journey.CustomerFixture.midnight;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.id.Uuid7;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.playbooks.Journal;
import dev.customerfirst.playbooks.journey.CustomerFixture;
import dev.customerfirst.playbooks.journey.CustomerFixture.ContractFixture;
import dev.customerfirst.playbooks.journey.Told;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AskTest {

  private static final String CE = "CUSTOMER_ENGINEER";
  private static final String WORKSHOP =
      "{\"of\": \"MARKETING\", \"what\": \"A workshop in May.\", \"neededBy\": \"2026-05-29\"}";

  private final Told told;
  private final Journal journal;
  private final SimulatedClock clock;
  private final CustomerFixture customer = CustomerFixture.somebody();
  private final ContractFixture contract = customer.contract();

  AskTest(Told told, Journal journal, SimulatedClock clock) {
    this.told = told;
    this.journal = journal;
    this.clock = clock;
  }

  @BeforeEach
  void aContractHasBegun() {
    clock.set(midnight(START).plusSeconds(9 * 3600));
    told.of(customer.state(Tier.TIER_2), contract.signed(), contract.started());
  }

  @Test
  void anAskCountsOnceTheOtherFunctionAgreed() {
    String id =
        ask(CE, WORKSHOP).then().statusCode(201).body("status", is("ASKED")).extract().path("id");
    as("MARKETING")
        .get("/v1/asks?of=MARKETING&limit=200")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id));
    answer(id, CE, "{\"status\": \"APPROVED\"}")
        .statusCode(403)
        .body("detail", containsString("MARKETING"));
    answer(id, "MARKETING", "{\"status\": \"APPROVED\", \"words\": \"In the third week.\"}")
        .statusCode(200)
        .body("status", is("APPROVED"))
        .body("answer", is("In the third week."));
    as("MARKETING")
        .get("/v1/asks?of=MARKETING&limit=200")
        .then()
        .body("items.id", not(hasItem(id)));
    as(CE)
        .get("/v1/activities/" + planning() + "/asks")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].status", is("APPROVED"));
  }

  @Test
  void whatIsAskedInsteadHasToBeApprovedAgain() {
    Response asked = ask(CE, WORKSHOP);
    String id = asked.jsonPath().getString("id");
    String etag = answer(id, "MARKETING", "{\"status\": \"APPROVED\"}").extract().header("ETag");
    as(CE).body("{\"what\": \"Two workshops.\"}").put("/v1/asks/" + id).then().statusCode(428);
    as(CE)
        .header("If-Match", asked.header("ETag"))
        .body("{\"what\": \"Two workshops.\"}")
        .put("/v1/asks/" + id)
        .then()
        .statusCode(412);
    as(CE)
        .header("If-Match", etag)
        .body("{\"what\": \"A workshop in May.\", \"neededBy\": \"2026-05-29\"}")
        .put("/v1/asks/" + id)
        .then()
        .statusCode(200)
        .body("status", is("APPROVED"));
    as(CE)
        .header("If-Match", etag)
        .body("{\"what\": \"Two workshops.\"}")
        .put("/v1/asks/" + id)
        .then()
        .statusCode(200)
        .body("status", is("ASKED"))
        .body("answeredBy", nullValue());
  }

  @Test
  void aNoSaysWhy() {
    String id = ask(CE, WORKSHOP).jsonPath().getString("id");
    answer(id, "MARKETING", "{\"status\": \"REFUSED\"}").statusCode(422);
    answer(id, "MARKETING", "{\"status\": \"ASKED\", \"words\": \"Hm.\"}").statusCode(422);
    answer(id, "MARKETING", "{\"status\": \"REFUSED\", \"words\": \"Not this year.\"}")
        .statusCode(200)
        .body("answer", is("Not this year."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"of\": \"ACCOUNT_EXECUTIVE\", \"what\": \"Sell.\"}           | 422 | not-another-function",
        "{\"of\": \"POETS\", \"what\": \"Write.\"}                      | 422 | unknown-code",
        "{\"of\": \"MARKETING\", \"what\": \" \"}                       | 422 | invalid-fields",
        "{\"of\": \"MARKETING\", \"what\": \"It.\", \"neededBy\": \"2025-12-31\"} | 422 | needed-out-of-range",
      })
  void nonsenseIsRefusedAndNothingIsWritten(String body, int status, String code) {
    ask(CE, body).then().statusCode(status).body("code", is(code));
    as(CE).get("/v1/activities/" + planning() + "/asks").then().body("items", hasSize(0));
  }

  @Test
  void onlyOwnersAsk() {
    ask("PRODUCT", WORKSHOP).then().statusCode(403).body("detail", containsString(CE));
    as(CE).body(WORKSHOP).post("/v1/activities/" + Uuid7.next() + "/asks").then().statusCode(404);
    as(CE).get("/v1/asks").then().statusCode(400);
    as(CE).get("/v1/asks/" + Uuid7.next()).then().statusCode(404);
  }

  private Response ask(String role, String body) {
    return as(role).body(body).post("/v1/activities/" + planning() + "/asks");
  }

  private static ValidatableResponse answer(String id, String role, String body) {
    return as(role).body(body).post("/v1/asks/" + id + "/answer").then();
  }

  private UUID planning() {
    return journal.activity(customer.accountId(), "ACCOUNT_PLANNING");
  }

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.as(role)).contentType("application/json");
  }
}
