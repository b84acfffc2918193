package dev.customerfirst.accounts.account;

import static dev.customerfirst.accounts.AccountFixture.freshKey;
import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.Caller.asCrm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AccountResourceTest {

  @Test
  void registersAProspectAndTellsIt() {
    String key = freshKey();
    String id =
        registered(
            """
            {"name": "  Northwind Robotics ", "timeZone": "America/Los_Angeles",
             "tier": "TIER_1", "segment": "Strategic",
             "externalIds": [{"system": "crm", "id": "%s"}]}"""
                .formatted(key));
    as("MARKETING")
        .get("/v1/accounts/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("name", equalTo("Northwind Robotics"))
        .body("lifecycle", equalTo("PROSPECT"))
        .body("tier", equalTo("TIER_1"))
        .body("tierNeedsReview", equalTo(false))
        .body("externalIds[0].id", equalTo(key));
    assertThat(Journal.factNamesOf(id)).containsExactly("AccountRegistered");
    JsonNode state = Journal.state("accounts.state", id);
    assertThat(state.get("tier").asText()).isEqualTo("TIER_1");
    assertThat(state.get("externalIds").get(0).get("id").asText()).isEqualTo(key);
  }

  @Test
  void waitsForAReviewWhenNobodyChoseATier() {
    String id = registered("{\"name\": \"Quiet\", \"timeZone\": \"UTC\"}");
    as("MARKETING")
        .get("/v1/accounts/" + id)
        .then()
        .body("tier", equalTo("TIER_3"))
        .body("tierNeedsReview", equalTo(true))
        .body("tierBecause", containsString("Nobody"));
  }

  @Test
  void answersNothingNewWithNothing() {
    String id = registered();
    as("MARKETING")
        .header("If-None-Match", "\"0\"")
        .get("/v1/accounts/" + id)
        .then()
        .statusCode(304);
  }

  @Test
  void changesOnlyWhatAPatchNames() {
    String id = registered();
    asCrm()
        .contentType("application/merge-patch+json")
        .header("If-Match", "\"0\"")
        .body("{\"name\": \"Northwind\", \"region\": null}")
        .patch("/v1/accounts/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("name", equalTo("Northwind"))
        .body("region", nullValue())
        .body("timeZone", equalTo("America/Los_Angeles"));
    assertThat(Journal.factNamesOf(id)).containsExactly("AccountRegistered");
    assertThat(Journal.state("accounts.state", id).get("name").asText()).isEqualTo("Northwind");
  }

  @Test
  void keepsHowLargeItIsSaidToBe() {
    String id =
        registered(
            """
            {"name": "Large", "timeZone": "UTC", "employees": 48000, "developers": 0,
             "annualValue": {"amount": "250000", "currency": "USD"}, "growthPotential": "HIGH"}""");
    as("MARKETING")
        .get("/v1/accounts/" + id)
        .then()
        .body("employees", equalTo(48000))
        .body("developers", equalTo(0))
        .body("annualValue.amount", equalTo("250000.00"))
        .body("growthPotential", equalTo("HIGH"));
    JsonNode state = Journal.state("accounts.state", id);
    assertThat(state.get("annualValue").get("amount").asText()).isEqualTo("250000.00");
    assertThat(state.get("growthPotential").asText()).isEqualTo("HIGH");
  }

  @Test
  void changesAnAmountByItselfAndTakesAPotentialAway() {
    String id =
        registered(
            """
            {"name": "Large", "timeZone": "UTC", "developers": 2400,
             "annualValue": {"amount": "250000.50", "currency": "USD"}, "growthPotential": "LOW"}""");
    patch(id, "{\"growthPotential\": null, \"annualValue\": {\"amount\": \"9.10\"}}")
        .body("annualValue.amount", equalTo("9.10"))
        .body("annualValue.currency", equalTo("USD"))
        .body("growthPotential", nullValue())
        .body("developers", equalTo(2400));
    String before = Journal.everything();
    patch(id, "{\"annualValue\": {\"amount\": \"9.1\"}, \"developers\": 2400}");
    assertThat(Journal.everything()).isEqualTo(before);
    patch(id, "{\"developers\": null, \"annualValue\": null}")
        .body("annualValue", nullValue())
        .body("developers", nullValue());
  }

  private static ValidatableResponse patch(String id, String body) {
    return asCrm()
        .contentType("application/merge-patch+json")
        .header("If-Match", "*")
        .body(body)
        .patch("/v1/accounts/" + id)
        .then()
        .statusCode(200);
  }

  @Test
  void writesNothingWhenAPatchChangesNothing() {
    String id = registered();
    String before = Journal.everything();
    asCrm()
        .contentType("application/merge-patch+json")
        .header("If-Match", "\"0\"")
        .body("{\"name\": \"Northwind Robotics\"}")
        .patch("/v1/accounts/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"");
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void refusesAnExternalIdThatDiffersOnlyInCase() {
    String key = freshKey();
    String body =
        """
        {"name": "Northwind", "timeZone": "UTC", "externalIds": [{"system": "%s", "id": "%s"}]}""";
    String owner = registered(body.formatted("crm", key));
    String before = Journal.everything();
    asCrm()
        .body(body.formatted("CRM", key.toLowerCase(java.util.Locale.ROOT)))
        .post("/v1/accounts")
        .then()
        .statusCode(409)
        .body("code", equalTo("external-id-taken"))
        .body("errors[0].pointer", equalTo("/externalIds/0"))
        .body("detail", containsString(owner));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void givesAnExternalIdToOneOfManyAtTheSameTime() throws Exception {
    String body =
        """
        {"name": "Racing", "timeZone": "UTC", "externalIds": [{"system": "crm", "id": "%s"}]}"""
            .formatted(freshKey());
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      Callable<Integer> post = () -> asCrm().body(body).post("/v1/accounts").statusCode();
      List<Integer> answers =
          threads.invokeAll(List.of(post, post, post, post, post, post)).stream()
              .map(AccountResourceTest::outcome)
              .sorted()
              .toList();
      assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void registersOnceUnderOneIdempotencyKey() {
    String key = freshKey();
    String body = "{\"name\": \"Once\", \"timeZone\": \"UTC\"}";
    String first =
        asCrm().header("Idempotency-Key", key).body(body).post("/v1/accounts").path("id");
    asCrm()
        .header("Idempotency-Key", key)
        .body(body)
        .post("/v1/accounts")
        .then()
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .body("id", equalTo(first));
  }

  private static Integer outcome(Future<Integer> answer) {
    try {
      return answer.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
