package dev.customerfirst.accounts.tier;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.accounts.TierPolicyFixture;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Measured with {@code -Dtiers.accounts=100000}. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TierPreviewTest {

  private static final Logger LOG = Logger.getLogger(TierPreviewTest.class);
  private static final int MANY = Integer.getInteger("tiers.accounts", 2_500);

  @Test
  void saysWhoWouldMoveAndWhoIsHeld() {
    JsonPath before = policy();
    String moving =
        registered("{\"name\": \"Moving\", \"timeZone\": \"UTC\", \"developers\": 3000}");
    registered(
        "{\"name\": \"Held\", \"timeZone\": \"UTC\", \"tier\": \"TIER_2\", \"developers\": 3000}");
    registered("{\"name\": \"Staying\", \"timeZone\": \"UTC\", \"developers\": 20000}");
    registered("{\"name\": \"Unknown\", \"timeZone\": \"UTC\"}");
    String journal = Journal.everything();
    JsonPath after = policy();
    assertThat(Journal.everything()).isEqualTo(journal);
    assertThat(after.getLong("accounts")).isEqualTo(before.getLong("accounts") + 4);
    assertThat(after.getLong("moving")).isEqualTo(before.getLong("moving") + 1);
    assertThat(after.getLong("heldByOverride")).isEqualTo(before.getLong("heldByOverride") + 1);
    assertThat(after.getLong("needReview")).isEqualTo(before.getLong("needReview") + 1);
    assertThat(upTo1(after)).isEqualTo(upTo1(before) + 1);
    if (after.getLong("moving") <= 200) {
      Map<String, Object> line = after.getMap("first.find { it.accountId == '" + moving + "' }");
      assertThat(line)
          .containsEntry("from", "TIER_2")
          .containsEntry("to", "TIER_1")
          .containsEntry(
              "because", "Large by the tier policy: developers are 3000, which is 2501 or more.");
    }
  }

  /** Chunk by chunk; what is kept is what is shown. */
  @Test
  void readsManyAccountsAndShowsTheFirstOnes() {
    JsonPath before = policy();
    Journal.execute(
        """
        insert into account (id, version, name, time_zone, lifecycle, tier, tier_effective_on,
          tier_needs_review, tier_because, created_at, updated_at, developers)
        select gen_random_uuid(), 0, 'In bulk', 'UTC', 'PROSPECT', 'TIER_2', date '2026-01-01',
          true, 'x', now(), now(), 3000 from generate_series(1, %d)"""
            .formatted(MANY));
    try {
      long start = System.nanoTime();
      JsonPath after = policy();
      LOG.infof(
          "a tier policy tried on %d more accounts: %d ms",
          MANY, Duration.ofNanos(System.nanoTime() - start).toMillis());
      assertThat(after.getLong("accounts")).isEqualTo(before.getLong("accounts") + MANY);
      assertThat(upTo1(after)).isEqualTo(upTo1(before) + MANY);
      assertThat(after.getList("first")).hasSize(200);
    } finally {
      Journal.execute("delete from account where name = 'In bulk'");
    }
  }

  @Test
  void saysWhatOtherFactsWouldMakeOfAnAccount() {
    String id = registered("{\"name\": \"Asked\", \"timeZone\": \"UTC\", \"developers\": 2000}");
    String journal = Journal.everything();
    account(id, "{}")
        .body("from", equalTo("TIER_2"))
        .body("to", equalTo("TIER_2"))
        .body("moves", equalTo(false))
        .body("needsReview", equalTo(true));
    account(id, "{\"annualValue\": {\"amount\": \"1000000\", \"currency\": \"USD\"}}")
        .body("to", equalTo("TIER_1"))
        .body("moves", equalTo(true))
        .body("rule", equalTo("Strategic"))
        .body("because", containsString("annual value is 1000000.00 USD"));
    account(id, "{\"developers\": 0, \"employees\": 4}")
        .body("to", equalTo("TIER_3"))
        .body("missing", equalTo(List.of("annual value is not known")));
    assertThat(Journal.everything()).isEqualTo(journal);
  }

  @Test
  void saysThatAChoiceHoldsTheTier() {
    String id = registered("{\"name\": \"Fixed\", \"timeZone\": \"UTC\", \"tier\": \"TIER_3\"}");
    account(id, "{\"developers\": 50000}")
        .body("to", equalTo("TIER_1"))
        .body("heldByOverride", equalTo(true))
        .body("moves", equalTo(false));
  }

  private static long upTo1(JsonPath forecast) {
    Object many = forecast.get("moves.find { it.from == 'TIER_2' && it.to == 'TIER_1' }?.accounts");
    return many == null ? 0 : ((Number) many).longValue();
  }

  private static JsonPath policy() {
    return as("MARKETING")
        .body(TierPolicyFixture.body("2026-02-01"))
        .post("/v1/tier-policies/preview")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static ValidatableResponse account(String id, String whatIf) {
    return as("MARKETING")
        .body(whatIf)
        .post("/v1/accounts/" + id + "/tier/preview")
        .then()
        .statusCode(200);
  }
}
