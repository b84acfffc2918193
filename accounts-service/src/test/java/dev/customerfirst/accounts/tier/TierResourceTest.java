package dev.customerfirst.accounts.tier;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.Caller.asCrm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The simulated clock stands on 2026-01-05T09:00Z, 01:00 in Los Angeles. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TierResourceTest {

  @Test
  void changesFromTodayByTheAccountsCalendar() {
    String id = registered();
    decide(id, "\"0\"", "TIER_1", null)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("tier", equalTo("TIER_1"))
        .body("tierEffectiveOn", equalTo("2026-01-05"))
        .body("tierBecause", equalTo("They grow."));
    assertThat(Journal.factNamesOf(id)).containsExactly("AccountRegistered", "AccountTierChanged");
    JsonNode fact = Journal.factsOf(id).get(1).payload();
    assertThat(fact.get("from").asText()).isEqualTo("TIER_2");
    assertThat(fact.get("to").asText()).isEqualTo("TIER_1");
    assertThat(fact.get("because").asText()).isEqualTo("They grow.");
    assertThat(Journal.state("accounts.state", id).get("tier").asText()).isEqualTo("TIER_1");
  }

  @Test
  void announcesATierAndKeepsTheOneInForce() {
    String id = registered();
    decide(id, "\"0\"", "TIER_1", "2026-04-01").statusCode(200);
    JsonNode state = Journal.state("accounts.state", id);
    assertThat(state.get("tierEffectiveOn").asText()).isEqualTo("2026-04-01");
    assertThat(state.get("previousTier").asText()).isEqualTo("TIER_2");
    decide(id, "\"1\"", "TIER_3", null)
        .statusCode(409)
        .body("code", equalTo("tier-change-announced"));
    decide(id, "\"1\"", "TIER_3", "2026-04-01")
        .statusCode(200)
        .body("previousTier", equalTo("TIER_2"));
  }

  @Test
  void confirmsATierWithoutAChange() {
    String id = registered("{\"name\": \"Quiet\", \"timeZone\": \"UTC\"}");
    decide(id, "\"0\"", "TIER_3", null).statusCode(200).body("tierNeedsReview", equalTo(false));
    assertThat(Journal.factNamesOf(id)).containsExactly("AccountRegistered");
    assertThat(Journal.state("accounts.state", id).get("tierNeedsReview").asBoolean()).isFalse();
  }

  @Test
  void saysWhoChoseAndWhatThePolicyWouldSay() {
    String id = registered("{\"name\": \"Told\", \"timeZone\": \"UTC\", \"developers\": 2000}");
    tier(id)
        .header("ETag", "\"0\"")
        .body("source", equalTo("POLICY"))
        .body("choice", nullValue())
        .body("policy.rule", equalTo("Enterprise"))
        .body("policy.findings.outcome", equalTo(List.of("OPEN", "HOLDS", "NOT_ASKED")))
        .body("policy.missing", equalTo(List.of("annual value is not known")))
        .body("history.size()", equalTo(1))
        .body("history[0].from", nullValue());
    decide(id, "\"0\"", "TIER_1", null).statusCode(200);
    tier(id)
        .body("tier", equalTo("TIER_1"))
        .body("inForce", equalTo("TIER_1"))
        .body("source", equalTo("OVERRIDE"))
        .body("choice.because", equalTo("They grow."))
        .body("choice.at", equalTo("2026-01-05T09:00:00Z"))
        .body("policy.tier", equalTo("TIER_2"))
        .body("history.size()", equalTo(2))
        .body("history[0].to", equalTo("TIER_1"))
        .body("history[0].source", equalTo("OVERRIDE"));
    assertThat(tier(id).extract().<String>path("choice.by")).isNotBlank().isNotEqualTo("system");
  }

  @Test
  void givesAnAccountBackToThePolicyAtOnce() {
    String id = registered("{\"name\": \"Back\", \"timeZone\": \"UTC\", \"developers\": 2000}");
    decide(id, "\"0\"", "TIER_1", null).statusCode(200);
    giveBack(id, "\"0\"").statusCode(412);
    giveBack(id, "\"1\"")
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("tier", equalTo("TIER_2"))
        .body("tierSource", equalTo("POLICY"));
    assertThat(Journal.factNamesOf(id))
        .containsExactly("AccountRegistered", "AccountTierChanged", "AccountTierChanged");
    String before = Journal.everything();
    giveBack(id, "\"2\"").statusCode(200).header("ETag", "\"2\"");
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void givesBackForTheAnnouncedDayWhileAChangeIsAnnounced() {
    String id = registered("{\"name\": \"Later\", \"timeZone\": \"UTC\", \"developers\": 2000}");
    decide(id, "\"0\"", "TIER_1", "2026-04-01").statusCode(200);
    giveBack(id, "\"1\"")
        .statusCode(200)
        .body("tier", equalTo("TIER_2"))
        .body("tierEffectiveOn", equalTo("2026-04-01"));
    tier(id).body("inForce", equalTo("TIER_2")).body("source", equalTo("POLICY"));
  }

  @Test
  void choosesTheTierThatThePolicySaysToKeepIt() {
    String id = registered("{\"name\": \"Keep\", \"timeZone\": \"UTC\", \"developers\": 20000}");
    decide(id, "\"0\"", "TIER_1", null).statusCode(200).body("tierSource", equalTo("OVERRIDE"));
    asCrm()
        .contentType("application/merge-patch+json")
        .header("If-Match", "*")
        .body("{\"developers\": 1}")
        .patch("/v1/accounts/" + id)
        .then()
        .body("tier", equalTo("TIER_1"));
    assertThat(Journal.factNamesOf(id)).containsExactly("AccountRegistered");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"0\"', TIER_2, , 409, tier-unchanged",
    "'\"0\"', TIER_1, 2026-01-04, 422, effective-in-the-past",
    "'\"0\"', TIER_1, 2201-01-01, 422, date-out-of-range",
    "'\"7\"', TIER_1, , 412, stale-version",
    ", TIER_1, , 428, if-match-required"
  })
  void refusesAndWritesNothing(
      @Nullable String ifMatch, String tier, @Nullable String on, int status, String code) {
    String id = registered();
    String before = Journal.everything();
    decide(id, ifMatch, tier, on).statusCode(status).body("code", equalTo(code));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  private static ValidatableResponse tier(String id) {
    return as("MARKETING").get("/v1/accounts/" + id + "/tier").then().statusCode(200);
  }

  private static ValidatableResponse giveBack(String id, String ifMatch) {
    return as("SALES_MANAGER")
        .header("If-Match", ifMatch)
        .delete("/v1/accounts/" + id + "/tier")
        .then();
  }

  private static ValidatableResponse decide(
      String id, @Nullable String ifMatch, String tier, @Nullable String on) {
    var request = as("SALES_MANAGER");
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    String effectiveOn = on == null ? "" : ", \"effectiveOn\": \"" + on + "\"";
    return request
        .body("{\"tier\": \"" + tier + "\", \"because\": \"They grow.\"" + effectiveOn + "}")
        .put("/v1/accounts/" + id + "/tier")
        .then();
  }
}
