package dev.customerfirst.accounts.tier;

import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.TierPolicyFixture.body;
import static dev.customerfirst.accounts.TierPolicyFixture.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.accounts.domain.Fy24;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The simulated clock stands on 2026-01-05T09:00Z. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TierPolicyResourceTest {

  private static final String ALL = "{\"tier\": \"TIER_1\", \"name\": \"All\", \"match\": \"%s\",";

  @Inject TierPolicies policies;

  @Test
  void beginsWithTheRulesOfOurSources() {
    assertThat(
            QuarkusTransaction.requiringNew()
                .call(() -> policies.inForce(Instant.parse("1970-01-01T00:00:00Z"))))
        .isEqualTo(Fy24.POLICY);
    String id =
        as("MARKETING").get("/v1/tier-policies").path("items.find { it.definedBy == 'system' }.id");
    as("MARKETING")
        .get("/v1/tier-policies/" + id)
        .then()
        .statusCode(200)
        .body("status", equalTo("IN_FORCE"))
        .body("rules.name", equalTo(List.of("Strategic", "Enterprise", "Commercial")))
        .body("rules[1].criteria[0].below", equalTo(10000));
  }

  @Test
  void keepsAPolicyForADayThatWillCome() {
    String id = planned();
    ValidatableResponse policy =
        as("MARKETING")
            .get("/v1/tier-policies/" + id)
            .then()
            .statusCode(200)
            .header("ETag", "\"0\"")
            .body("status", equalTo("PLANNED"))
            .body("currency", equalTo("USD"))
            .body("rules[0].criteria[0].atLeast", equalTo(2501));
    String day = policy.extract().path("effectiveOn");
    as("MARKETING").get("/v1/tier-policies").then().body("items.id", hasItem(id));
    String before = Journal.everything();
    as("VP_SALES")
        .body(body(day))
        .post("/v1/tier-policies")
        .then()
        .statusCode(409)
        .body("code", equalTo("tier-policy-for-that-day"))
        .body("detail", containsString(id));
    as("VP_SALES").delete("/v1/tier-policies/" + id).then().statusCode(428);
    assertThat(Journal.everything()).isEqualTo(before);
    as("VP_SALES")
        .header("If-Match", "\"0\"")
        .delete("/v1/tier-policies/" + id)
        .then()
        .statusCode(200)
        .body("id", equalTo(id));
    as("MARKETING").get("/v1/tier-policies/" + id).then().statusCode(404);
  }

  @Test
  void keepsAPolicyThatCounts() {
    String id =
        as("MARKETING").get("/v1/tier-policies").path("items.find { it.definedBy == 'system' }.id");
    String before = Journal.everything();
    as("VP_SALES")
        .header("If-Match", "*")
        .delete("/v1/tier-policies/" + id)
        .then()
        .statusCode(409)
        .body("code", equalTo("tier-policy-in-force"));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void listsPageByPage() {
    planned();
    planned();
    var first = as("MARKETING").get("/v1/tier-policies?limit=1").then().statusCode(200);
    String next = first.extract().path("next");
    var second = as("MARKETING").queryParam("cursor", next).get("/v1/tier-policies?limit=1").then();
    assertThat(second.extract().<String>path("items[0].effectiveOn"))
        .isLessThan(first.extract().path("items[0].effectiveOn"));
  }

  /** In the rules; {@code @} stands for the bounds of the only criterion of the only rule. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|422|invalid-fields|/rules",
        "null|422|invalid-fields|/rules",
        "7|400|wrong-type|/rules",
        "[null]|422|invalid-fields|/rules/0",
        "[ANY \"criteria\": []}]|422|invalid-fields|/rules/0/criteria",
        "[SOME \"criteria\": []}]|422|unknown-code|/rules/0/match",
        "[ANY \"criteria\": [{\"fact\": \"SHOE_SIZE\", \"atLeast\": 1}]}]|422|unknown-code|/rules/0/criteria/0/fact",
        "[ANY \"criteria\": [{\"fact\": \"DEVELOPERS\", \"atLeast\": \"x\"}]}]|400|wrong-format|/rules/0/criteria/0/atLeast",
        "[ANY \"criteria\": [{\"fact\": \"DEVELOPERS\"}]}]|422|tier-range-impossible|/rules/0/criteria/0",
        "[ANY \"criteria\": [{\"fact\": \"DEVELOPERS\", \"atLeast\": 5, \"below\": 5}]}]|422|tier-range-impossible|/rules/0/criteria/0",
        "[ANY \"criteria\": [{\"fact\": \"DEVELOPERS\", \"atLeast\": 0.5}]}]|422|no-number-of-people|/rules/0/criteria/0/atLeast",
        "[ANY \"criteria\": [{\"fact\": \"ANNUAL_VALUE\", \"below\": 0.005}]}]|422|too-many-decimals|/rules/0/criteria/0/below",
        "[ANY \"criteria\": [{\"fact\": \"DEVELOPERS\", \"below\": 9}]}, ANY \"criteria\": [{\"fact\": \"DEVELOPERS\", \"below\": 8}]}]|422|tier-rule-unreachable|/rules/1",
        "[ANY \"colour\": 1, \"criteria\": []}]|400|unknown-field|/rules/0/colour"
      })
  void refusesRulesThatCannotWork(String rules, int status, String code, String pointer) {
    String json = rules.replace("ANY", ALL.formatted("ANY")).replace("SOME", ALL.formatted("SOME"));
    String before = Journal.everything();
    for (String address : List.of("/v1/tier-policies", "/v1/tier-policies/preview")) {
      as("VP_SALES")
          .body(body("2140-01-01", json))
          .post(address)
          .then()
          .statusCode(status)
          .body("code", equalTo(code))
          .body("errors[0].pointer", equalTo(pointer));
    }
    assertThat(Journal.everything()).isEqualTo(before);
  }
}
