package dev.customerfirst.accounts.businesscase;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.BusinessCaseFixture.PROMISE;
import static dev.customerfirst.accounts.BusinessCaseFixture.promised;
import static dev.customerfirst.accounts.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CaseResourceTest {

  private String account = "";
  private String path = "";

  @BeforeEach
  void registerAnAccount() {
    account = registered();
    path = "/v1/accounts/" + account + "/business-case";
  }

  @Test
  @Tag("R045")
  void promisesValueAndTargetsByTheirDays() {
    as("PRODUCT").get(path).then().statusCode(404).body("code", equalTo("business-case-not-found"));
    revise("", PROMISE)
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("revision", equalTo(1))
        .body("status", equalTo("PROMISED"))
        .body("expectedValue.amount", equalTo("250000.00"))
        .body("deliveredValue", nullValue())
        .body("targets.metric", contains("hours to a fix"))
        .body("targets[0].baseline", equalTo(72))
        .body("targets[0].promisedOn", equalTo("2026-01-05"))
        .body("targets[0].delivered", nullValue())
        .body("lookedOn", equalTo("2026-01-05"));
    JsonNode fact = lastFact();
    assertThat(fact.get("revision").asInt()).isEqualTo(1);
    assertThat(fact.get("expectedValue").get("amount").asText()).isEqualTo("250000.00");
    assertThat(fact.get("targets").get(0).get("dueOn").asText()).isEqualTo("2026-09-30");
    assertThat(fact.get("because").asText()).isEqualTo("Agreed.");
  }

  @Test
  @Tag("R046")
  void setsPromisedAgainstDelivered() {
    promised(account);
    deliver(
            "\"on\": \"2026-01-04\", \"figures\": [{\"metric\": \"hours to a fix\", \"figure\": 40}]")
        .statusCode(200)
        .body("status", equalTo("ON_TRACK"))
        .body("targets[0].status", equalTo("ON_TRACK"))
        .body("targets[0].because", containsString("40 on the way from 72 to 24"));
    deliver(
            "\"on\": \"2026-01-03\", \"figures\": [{\"metric\": \"hours to a fix\", \"figure\": 60}],"
                + " \"value\": {\"amount\": \"250000\", \"currency\": \"USD\"}")
        .statusCode(200)
        .body("targets[0].delivered", equalTo(40))
        .body("deliveredValue.amount", equalTo("250000.00"));
    deliver("\"figures\": [{\"metric\": \"hours to a fix\", \"figure\": 23.5}]")
        .statusCode(200)
        .header("ETag", "\"3\"")
        .body("status", equalTo("DELIVERED"));
    JsonNode fact = lastFact();
    assertThat(fact.get("deliveredValue").get("amount").asText()).isEqualTo("250000.00");
    assertThat(fact.get("targets").get(0).get("delivered").decimalValue()).isEqualTo("23.5");
    List<String> next =
        as("PRODUCT").get(path + "/deliveries?limit=2").then().extract().path("items.metric");
    assertThat(next).hasSize(2).startsWith("hours to a fix");
    as("PRODUCT")
        .get(path + "/deliveries")
        .then()
        .statusCode(200)
        .body("items", hasSize(4))
        .body("items[1].figure", equalTo(60))
        .body("items[2].value.amount", equalTo("250000.00"))
        .body("items[3].figure", equalTo(23.5f));
  }

  @Test
  @Tag("R047")
  void revisesWithAReasonAndKeepsWhatWasPromisedBefore() {
    promised(account);
    Journal.execute(
        "update business_case_target set promised_on = '2025-06-01' where revision_id ="
            + " (select id from business_case_revision where account_id = '"
            + account
            + "')");
    String before = Journal.everything();
    String less =
        PROMISE.replace("Agreed.", "Two plants fewer.").replace("\"target\": 24", "\"target\": 36");
    revise("", less).statusCode(428);
    revise("\"9\"", less).statusCode(412);
    revise("\"0\"", "{\"targets\": [], \"because\": \"Nothing.\"}")
        .statusCode(422)
        .body("code", equalTo("empty-business-case"));
    assertThat(Journal.everything()).isEqualTo(before);
    revise("\"0\"", less)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("revision", equalTo(2))
        .body("targets[0].target", equalTo(36))
        .body("targets[0].promisedOn", equalTo("2025-06-01"))
        .body("targets[0].status", equalTo("PROMISED"))
        .body("history.revision", contains(2, 1))
        .body("history.because", contains("Two plants fewer.", "Agreed."));
    as("MARKETING")
        .get(path + "?revision=1")
        .then()
        .statusCode(200)
        .body("revision", equalTo(1))
        .body("targets[0].target", equalTo(24));
    as("MARKETING").get(path + "?revision=3").then().statusCode(400);
    as("MARKETING").get(path + "?revision=first").then().statusCode(400);
  }

  @Test
  @Tag("R047")
  void keepsLooksThatFoundItStillRight() {
    as("CUSTOMER_ENGINEER").body("{}").post(path + "/reviews").then().statusCode(404);
    promised(account);
    Journal.execute(
        "update business_case set looked_on = '2025-10-01' where account_id = '" + account + "'");
    as("CUSTOMER_ENGINEER")
        .body(
            "{\"note\": \"With the buyer.\","
                + " \"activityId\": \"0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b\"}")
        .post(path + "/reviews")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("revision", equalTo(1))
        .body("lookedOn", equalTo("2026-01-05"))
        .body("reviews.note", contains("With the buyer."))
        .body("reviews[0].activityId", equalTo("0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b"));
    JsonNode fact = lastFact();
    assertThat(fact.get("revision").asInt()).isEqualTo(1);
    assertThat(fact.get("because").asText()).isEqualTo("Looked at; it still holds.");
  }

  @Test
  void deliversUnderOneKeyOnce() {
    promised(account);
    String key = "K" + account;
    for (int i = 0; i < 2; i++) {
      as("VALUE_ENGINEER")
          .header("Idempotency-Key", key)
          .body("{\"figures\": [{\"metric\": \"hours to a fix\", \"figure\": 40}]}")
          .post(path + "/deliveries")
          .then()
          .statusCode(200);
    }
    as("PRODUCT").get(path + "/deliveries").then().body("items", hasSize(1));
  }

  private JsonNode lastFact() {
    List<Journal.Told> facts = Journal.factsOf(account);
    Journal.Told last = facts.get(facts.size() - 1);
    assertThat(last.type()).isEqualTo("dev.customerfirst.BusinessCaseRevised.v1");
    return last.payload();
  }

  private ValidatableResponse revise(String ifMatch, String body) {
    return (ifMatch.isEmpty()
            ? as("VALUE_ENGINEER")
            : as("VALUE_ENGINEER").header("If-Match", ifMatch))
        .body(body)
        .put(path)
        .then();
  }

  private ValidatableResponse deliver(String fields) {
    String figures = fields.contains("\"figures\"") ? "" : ", \"figures\": []";
    return as("VALUE_ENGINEER")
        .body("{" + fields + figures + "}")
        .post(path + "/deliveries")
        .then();
  }
}
