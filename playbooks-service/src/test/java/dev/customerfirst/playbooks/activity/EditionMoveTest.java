package dev.customerfirst.playbooks.activity;

import static dev.customerfirst.playbooks.journey.CustomerFixture.START;
import static dev.customerfirst.playbooks.journey.CustomerFixture.midnight;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.playbooks.Journal;
import dev.customerfirst.playbooks.journey.CustomerFixture;
import dev.customerfirst.playbooks.journey.CustomerFixture.ContractFixture;
import dev.customerfirst.playbooks.journey.Told;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Plays with the editions of the roll-out, and puts it back the way it came. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EditionMoveTest {

  private static final String CODE = "PRODUCTION_ROLLOUT";

  private final Told told;
  private final Journal journal;
  private final SimulatedClock clock;
  private final ObjectMapper json;

  EditionMoveTest(Told told, Journal journal, SimulatedClock clock, ObjectMapper json) {
    this.told = told;
    this.journal = journal;
    this.clock = clock;
    this.json = json;
  }

  @Test
  @Tag("R006")
  void whatRunsStaysOnItsEditionUntilItIsMoved() throws Exception {
    clock.set(midnight(START).plus(Duration.ofHours(9)));
    JsonNode original = json.readTree(as("CUSTOMER_ENGINEER").get(playbook()).asString());
    int before = original.path("edition").path("number").asInt();
    UUID fresh = begun();
    UUID done = begun();
    complete(done, "check-ins");

    int next =
        publish(
            original,
            draft -> {
              for (JsonNode step : draft.path("steps")) {
                if (step.path("code").asText().equals("check-ins")) {
                  ((ObjectNode) step).put("code", "weekly-check-ins");
                } else if (step.path("after").toString().contains("\"check-ins\"")) {
                  ((ArrayNode) step.path("after")).removeAll().add("weekly-check-ins");
                }
              }
            });
    UUID later = begun();
    edition(fresh).body("edition", is(before));
    edition(later).body("edition", is(next));

    as("CUSTOMER_ENGINEER")
        .get(playbook() + "/migration?to=" + next)
        .then()
        .statusCode(200)
        .body("obstacles.because", hasItem(containsString("check-ins is done")))
        .body("obstacles[0].activities", hasItem(done.toString()));
    edition(fresh).body("edition", is(before));

    as("CUSTOMER_ENGINEER")
        .body("{\"to\": " + next + "}")
        .post(playbook() + "/migration")
        .then()
        .statusCode(403);
    int moving =
        as("TECHNICAL_SUCCESS_MANAGER")
            .body("{\"to\": " + next + "}")
            .post(playbook() + "/migration")
            .then()
            .statusCode(200)
            .extract()
            .path("moving");
    assertThat(moving).isPositive();
    edition(fresh).body("edition", is(next));
    edition(done).body("edition", is(before));
    as("CUSTOMER_ENGINEER")
        .get(playbook() + "/migration?to=" + next)
        .then()
        .body("moving", is(0))
        .body("staying", is(1));

    publish(original, draft -> {});
    as("CUSTOMER_ENGINEER").get(playbook()).then().body("steps[0].code", is("check-ins"));
  }

  @Test
  void thereHasToBeAnEditionToMoveTo() {
    as("CUSTOMER_ENGINEER").get(playbook() + "/migration").then().statusCode(400);
    as("CUSTOMER_ENGINEER").get(playbook() + "/migration?to=99").then().statusCode(404);
    as("CUSTOMER_ENGINEER").get("/v1/playbooks/NONE/migration?to=1").then().statusCode(404);
    as("CUSTOMER_ENGINEER")
        .get("/v1/playbooks/CHURN_REVIEW/migration?to=1")
        .then()
        .statusCode(409)
        .body("code", is("playbook-coming"));
    as("TECHNICAL_SUCCESS_MANAGER")
        .body("{}")
        .post(playbook() + "/migration")
        .then()
        .statusCode(422);
  }

  /** The roll-out of a new customer. */
  private UUID begun() {
    CustomerFixture customer = CustomerFixture.somebody();
    ContractFixture contract = customer.contract();
    told.of(customer.state(Tier.TIER_2), contract.signed(), contract.started());
    return journal.activity(customer.accountId(), CODE);
  }

  private void complete(UUID activity, String step) {
    as("CUSTOMER_ENGINEER")
        .body(
            "{\"type\": \"MUTUAL_ACTION_PLAN\", \"title\": \"Plan\","
                + " \"link\": \"https://d.example\"}")
        .post("/v1/activities/" + activity + "/documents")
        .then()
        .statusCode(201);
    as("CUSTOMER_ENGINEER")
        .body("{}")
        .post("/v1/activities/" + activity + "/steps/" + step + "/completion")
        .then()
        .statusCode(200);
  }

  private static io.restassured.response.ValidatableResponse edition(UUID activity) {
    return as("CUSTOMER_ENGINEER").get("/v1/activities/" + activity).then().statusCode(200);
  }

  private static int publish(JsonNode original, Consumer<ObjectNode> change) {
    ObjectNode draft = original.deepCopy();
    draft.remove("code");
    JsonNode edition = draft.remove("edition");
    draft.put("notes", "Tried.").set("reviewOn", edition.path("reviewOn"));
    change.accept(draft);
    as("TECHNICAL_SUCCESS_MANAGER")
        .body(draft.toString())
        .put(playbook() + "/draft")
        .then()
        .statusCode(201);
    return as("TECHNICAL_SUCCESS_MANAGER")
        .post(playbook() + "/draft/publication")
        .then()
        .statusCode(201)
        .extract()
        .path("edition.number");
  }

  private static String playbook() {
    return "/v1/playbooks/" + CODE;
  }

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.as(role)).contentType("application/json");
  }
}
