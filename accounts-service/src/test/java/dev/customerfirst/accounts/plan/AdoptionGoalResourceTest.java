package dev.customerfirst.accounts.plan;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AdoptionGoalResourceTest {

  @Test
  @Tag("R036")
  void keepsOneGoalInForceAndTheOthersAsHistory() {
    String account = registered();
    set(account, Map.of(), 800).statusCode(200).header("ETag", "\"1\"");
    String before = Journal.everything();
    set(account, Map.of(), 900).statusCode(428);
    set(account, Map.of("If-Match", "\"2\""), 900).statusCode(412);
    assertThat(Journal.everything()).isEqualTo(before);
    set(account, Map.of("If-Match", "\"1\""), 900)
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("target", equalTo(900));
    read(account)
        .header("ETag", "\"2\"")
        .body("inForce.number", equalTo(2))
        .body("history.number", contains(1))
        .body("history[0].target", equalTo(800))
        .body("history[0].endedBecause", equalTo("Replaced: Agreed."));
    end(account).statusCode(200).body("endedBecause", equalTo("They left the pilot."));
    end(account).statusCode(409).body("code", equalTo("no-adoption-goal"));
    read(account).body("inForce", nullValue()).body("history.number", contains(2, 1));
    set(account, Map.of(), 100).statusCode(200).header("ETag", "\"3\"");
    as("MARKETING")
        .get("/v1/accounts/" + account + "/plan")
        .then()
        .body("adoptionGoal.inForce.number", equalTo(3));
  }

  private static ValidatableResponse set(String account, Map<String, String> headers, int target) {
    return as("CUSTOMER_ENGINEER")
        .headers(headers)
        .body(
            "{\"metric\": \"mau\", \"target\": "
                + target
                + ", \"dueOn\": \"2026-06-30\", \"because\": \"Agreed.\"}")
        .put("/v1/accounts/" + account + "/adoption-goal")
        .then();
  }

  private static ValidatableResponse end(String account) {
    return as("CUSTOMER_ENGINEER")
        .body("{\"because\": \"They left the pilot.\"}")
        .post("/v1/accounts/" + account + "/adoption-goal/end")
        .then();
  }

  private static ValidatableResponse read(String account) {
    return as("PRODUCT").get("/v1/accounts/" + account + "/adoption-goal").then().statusCode(200);
  }
}
