package dev.customerfirst.accounts.opportunity;

import static dev.customerfirst.accounts.AccountFixture.freshKey;
import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.OpportunityFixture.inStage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class OpportunityResourceTest {

  @Test
  void recordsADealInItsFirstStage() {
    String account = registered();
    String id =
        as("ACCOUNT_DEVELOPMENT_REP")
            .body("{\"name\": \"Platform\", \"kind\": \"EXPANSION\"}")
            .post("/v1/accounts/" + account + "/opportunities")
            .then()
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("stage", equalTo(0))
            .body("status", equalTo("OPEN"))
            .body("value", nullValue())
            .extract()
            .path("id");
    JsonNode fact = Journal.factsOf(account).get(1).payload();
    assertThat(fact.get("opportunityId").asText()).isEqualTo(id);
    assertThat(fact.get("from").isNull()).isTrue();
    assertThat(fact.get("to").asInt()).isZero();
  }

  @Test
  void movesForwardAndBackAndKeepsItsWay() {
    String account = registered();
    String id = inStage(account, 4);
    move(id, 0, "{\"stage\": 6, \"because\": \"Signed off.\"}").statusCode(200);
    move(id, 1, "{\"stage\": 5}").statusCode(200);
    move(id, 2, "{\"stage\": 5}").statusCode(200).header("ETag", "\"2\"");
    as("MARKETING")
        .get("/v1/opportunities/" + id)
        .then()
        .statusCode(200)
        .body("moves.toStage", contains(4, 6, 5))
        .body("moves[1].because", equalTo("Signed off."))
        .body("value.amount", equalTo("120000.00"));
    assertThat(Journal.factNamesOf(account))
        .containsExactly(
            "AccountRegistered",
            "OpportunityStageChanged",
            "OpportunityStageChanged",
            "OpportunityStageChanged");
  }

  @Test
  void jumpsOverStagesWhenItIsWonAndIsFinalThen() {
    String account = registered();
    String id = inStage(account, 5);
    move(id, 0, "{\"stage\": 7}").statusCode(200).body("status", equalTo("WON"));
    assertThat(Journal.factNamesOf(account))
        .containsExactly(
            "AccountRegistered",
            "OpportunityStageChanged",
            "OpportunityStageChanged",
            "OpportunityWon");
    assertThat(Journal.factsOf(account).get(3).payload().get("value").get("amount").asText())
        .isEqualTo("120000.00");
    String before = Journal.everything();
    move(id, 1, "{\"stage\": 5}").statusCode(409).body("code", equalTo("opportunity-closed"));
    lose(id).statusCode(409).body("code", equalTo("opportunity-closed"));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void isLostWithAReasonAndIsFinalThen() {
    String account = registered();
    String id = inStage(account, 6);
    lose(id)
        .statusCode(200)
        .body("status", equalTo("LOST"))
        .body("lostBecause", equalTo("They build it themselves."));
    JsonNode fact = Journal.factsOf(account).get(2).payload();
    assertThat(fact.get("because").asText()).isEqualTo("They build it themselves.");
    String before = Journal.everything();
    lose(id).statusCode(409);
    move(id, 1, "{\"stage\": 6}").statusCode(409);
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void losesOnceUnderOneIdempotencyKey() {
    String id = inStage(registered(), 6);
    String key = freshKey();
    for (int i = 0; i < 2; i++) {
      as("ACCOUNT_EXECUTIVE")
          .header("Idempotency-Key", key)
          .body("{\"because\": \"Gone.\"}")
          .post("/v1/opportunities/" + id + "/loss")
          .then()
          .statusCode(200);
    }
  }

  @Test
  void wantsToKnowWhichVersionIsMoved() {
    String id = inStage(registered(), 6);
    String before = Journal.everything();
    move(id, 3, "{\"stage\": 5}").statusCode(412);
    as("ACCOUNT_EXECUTIVE")
        .body("{\"stage\": 5}")
        .put("/v1/opportunities/" + id + "/stage")
        .then()
        .statusCode(428);
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void listsTheDealsOfAnAccount() {
    String account = registered();
    String first = inStage(account, 1);
    String second = inStage(account, 7);
    inStage(registered(), 1);
    as("MARKETING")
        .get("/v1/accounts/" + account + "/opportunities")
        .then()
        .statusCode(200)
        .body("items.id", contains(first, second));
    as("MARKETING")
        .get("/v1/accounts/" + account + "/opportunities?status=WON")
        .then()
        .body("items.id", contains(second));
    String next =
        as("MARKETING").get("/v1/accounts/" + account + "/opportunities?limit=1").path("next");
    as("MARKETING")
        .queryParam("cursor", next)
        .get("/v1/accounts/" + account + "/opportunities")
        .then()
        .body("items.id", contains(second))
        .body("next", nullValue());
  }

  @Test
  void followsACrmByItsKeys() {
    String crmAccount = freshKey();
    String account =
        registered(
            """
            {"name": "Northwind", "timeZone": "UTC",
             "externalIds": [{"system": "crm", "id": "%s"}]}"""
                .formatted(crmAccount));
    String key = freshKey();
    String body =
        """
        {"accountExternalId": {"system": "CRM", "id": "%s"}, "name": "Platform",
         "kind": "NEW_BUSINESS", "stage": %d%s}""";
    String id =
        upsert(key, body.formatted(crmAccount, 5, ""))
            .statusCode(201)
            .body("accountId", equalTo(account))
            .extract()
            .path("id");
    String before = Journal.everything();
    upsert(key.toLowerCase(Locale.ROOT), body.formatted(crmAccount, 5, ""))
        .statusCode(200)
        .body("id", equalTo(id));
    assertThat(Journal.everything()).isEqualTo(before);
    String valued = ", \"value\": {\"amount\": 5000, \"currency\": \"EUR\"}";
    upsert(key, body.formatted(crmAccount, 6, valued))
        .statusCode(200)
        .body("moves", hasSize(2))
        .body("value.amount", equalTo("5000.00"));
    String lost = ", \"lostBecause\": \"No budget.\"";
    upsert(key, body.formatted(crmAccount, 6, lost))
        .statusCode(200)
        .body("status", equalTo("LOST"));
    before = Journal.everything();
    upsert(key, body.formatted(crmAccount, 6, lost)).statusCode(200);
    upsert(key, body.formatted(crmAccount, 7, "")).statusCode(409);
    assertThat(Journal.everything()).isEqualTo(before);
    assertThat(Journal.factNamesOf(account))
        .containsExactly(
            "AccountRegistered",
            "OpportunityStageChanged",
            "OpportunityStageChanged",
            "OpportunityLost");
  }

  @Test
  void keepsAccountAndKindOfADeal() {
    String key = freshKey();
    String body = "{\"accountId\": \"%s\", \"name\": \"Platform\", \"kind\": \"%s\"}";
    String account = registered();
    upsert(key, body.formatted(account, "RENEWAL")).statusCode(201);
    String other = registered();
    String before = Journal.everything();
    upsert(key, body.formatted(other, "RENEWAL"))
        .statusCode(409)
        .body("code", equalTo("opportunity-of-another-account"));
    upsert(key, body.formatted(account, "EXPANSION"))
        .statusCode(409)
        .body("code", equalTo("kind-is-fixed"));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  private static ValidatableResponse move(String id, int version, String body) {
    return as("ACCOUNT_EXECUTIVE")
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put("/v1/opportunities/" + id + "/stage")
        .then();
  }

  private static ValidatableResponse lose(String id) {
    return as("ACCOUNT_EXECUTIVE")
        .body("{\"because\": \"They build it themselves.\"}")
        .post("/v1/opportunities/" + id + "/loss")
        .then();
  }

  private static ValidatableResponse upsert(String key, String body) {
    return as("INTEGRATION").body(body).put("/v1/opportunities/by-external-id/crm/" + key).then();
  }
}
