package dev.customerfirst.accounts.tier;

import static dev.customerfirst.accounts.AccountFixture.freshKey;
import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.Caller.asCrm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.accounts.ContractFixture;
import dev.customerfirst.accounts.Journal;
import dev.customerfirst.accounts.Neighbours;
import dev.customerfirst.accounts.TierPolicyFixture;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What happens to tiers by itself. The simulated clock stands on 2026-01-05T09:00Z. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TierTimeTest {

  private static final Instant FEBRUARY = Instant.parse("2026-02-01T00:00:00Z");

  @Inject TierDueWatch due;
  @Inject TierPolicyWatch policies;

  @Test
  void endsAChoiceWhenItsLastDayIsOverByTheAccountsCalendar() {
    String id = choose("America/Los_Angeles", ", \"expiresOn\": \"2026-01-10\"");
    assertThat(due.nextDue())
        .hasValueSatisfying(at -> assertThat(at).isBeforeOrEqualTo("2026-01-10T08:00:00Z"));
    due.runDue(Instant.parse("2026-01-10T07:59:59.999999Z"));
    tier(id).body("source", equalTo("OVERRIDE")).body("tier", equalTo("TIER_1"));
    due.runDue(Instant.parse("2026-01-10T08:00:00Z"));
    tier(id)
        .body("source", equalTo("POLICY"))
        .body("tier", equalTo("TIER_2"))
        .body("previousTier", equalTo("TIER_1"))
        .body("effectiveOn", equalTo("2026-01-10"))
        .body("choice", nullValue())
        .body("history[0].decidedBy", equalTo("system"));
    assertThat(due.nextDue())
        .satisfies(at -> assertThat(at.orElse(Instant.MAX)).isAfter("2026-01-10T08:00:00Z"));
    assertThat(tierChanges(id)).isEqualTo(2);
    due.runDue(Instant.parse("2026-01-10T08:00:00Z"));
    assertThat(tierChanges(id)).isEqualTo(2);
  }

  @Test
  void forgetsTheEndOfAChoiceThatWasMadeAgainWithoutOne() {
    String id = choose("UTC", ", \"expiresOn\": \"2026-01-08\"");
    decide(id, "TIER_1", "");
    due.runDue(Instant.parse("2026-01-08T00:00:00Z"));
    tier(id).body("source", equalTo("OVERRIDE")).body("choice.expiresOn", nullValue());
  }

  @Test
  void countsTheContractsOfTheDay() {
    String id = registered("{\"name\": \"Turning\", \"timeZone\": \"UTC\", \"developers\": 1}");
    UUID account = UUID.fromString(id);
    Neighbours.publish(
        ContractFixture.state(UUID.randomUUID(), account, LocalDate.of(2025, 1, 7), 12, 5, "10.00"),
        1);
    Neighbours.publish(
        ContractFixture.state(
            UUID.randomUUID(), account, LocalDate.of(2026, 1, 7), 12, 5, "1000000.00"),
        1);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> tier(id).body("facts.annualValue.value.amount", equalTo("10.00")));
    due.runDue(Instant.parse("2026-01-06T23:59:59Z"));
    tier(id).body("tier", equalTo("TIER_3"));
    due.runDue(Instant.parse("2026-01-07T00:00:00Z"));
    tier(id)
        .body("tier", equalTo("TIER_1"))
        .body("facts.annualValue.value.amount", equalTo("1000000.00"));
  }

  @Test
  void movesEveryAccountOnceWhenAPolicyComesIntoForce() {
    List<String> ids = many(1_100);
    String chosen = choose("UTC", "");
    String western =
        registered(
            "{\"name\": \"West\", \"timeZone\": \"America/Los_Angeles\", \"developers\": 3000}");
    String policy = TierPolicyFixture.defined(LocalDate.of(2026, 2, 1));
    try {
      assertThat(policies.nextDue()).contains(FEBRUARY);
      policies.runDue(FEBRUARY.minusNanos(1_000));
      tier(western).body("tier", equalTo("TIER_2"));
      CompletableFuture.allOf(
              CompletableFuture.runAsync(() -> policies.runDue(FEBRUARY)),
              CompletableFuture.runAsync(() -> policies.runDue(FEBRUARY)))
          .join();
      policies.runDue(FEBRUARY);
      assertThat(policies.nextDue())
          .satisfies(at -> assertThat(at.orElse(Instant.MAX)).isAfter(FEBRUARY));
      tier(western)
          .body("tier", equalTo("TIER_1"))
          .body("effectiveOn", equalTo("2026-01-31"))
          .body("because", containsString("Large by the tier policy"));
      tier(chosen).body("source", equalTo("OVERRIDE"));
      assertThat(tierChangesOf(ids)).isEqualTo(ids.size());
      String before = Journal.everything();
      policies.runDue(FEBRUARY);
      assertThat(Journal.everything()).isEqualTo(before);
    } finally {
      TierPolicyFixture.deleted(policy);
    }
  }

  @Test
  void findsWhatIsDueByIndex() throws Exception {
    try (Connection connection = Journal.connect();
        Statement sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      sql.execute(
          """
          insert into account (id, version, name, time_zone, lifecycle, tier, tier_effective_on,
            tier_needs_review, tier_because, created_at, updated_at)
          select gen_random_uuid(), 0, 'Many', 'UTC', 'PROSPECT', 'TIER_3', date '2026-01-01', true,
            'x', now(), now() from generate_series(1, 10000)""");
      sql.execute(
          """
          insert into tier_due select id, timestamptz '2027-01-01' + random() * interval '1 year'
          from account where name = 'Many'""");
      sql.execute("analyze account, tier_due");
      String plan =
          plan(
              sql,
              TierDue.TAKE
                  .replace(":now", "timestamptz '2027-01-01 12:00:00Z'")
                  .replace(":rows", "500"));
      assertThat(plan).contains("tier_due_by_instant").doesNotContain("Seq Scan on tier_due");
      assertThat(plan(sql, "select min(due_at) from tier_due")).contains("tier_due_by_instant");
      connection.rollback();
    }
  }

  private static String plan(Statement sql, String query) throws Exception {
    try (ResultSet rows = sql.executeQuery("explain " + query)) {
      StringBuilder plan = new StringBuilder();
      while (rows.next()) {
        plan.append(rows.getString(1)).append('\n');
      }
      return plan.toString();
    }
  }

  /** Accounts that are tier 2 by the first policy and tier 1 by the one of the fixture. */
  private static List<String> many(int number) {
    String run = freshKey();
    return IntStream.range(0, (number + 999) / 1000)
        .mapToObj(
            batch ->
                IntStream.range(batch * 1000, Math.min(number, (batch + 1) * 1000))
                    .mapToObj(
                        i ->
                            "{\"externalId\": {\"system\": \"crm\", \"id\": \""
                                + run
                                + "-"
                                + i
                                + "\"}, \"name\": \"Many\", \"timeZone\": \"UTC\","
                                + " \"developers\": 3000}")
                    .collect(Collectors.joining(",", "{\"rows\": [", "]}")))
        .map(body -> asCrm().body(body).post("/v1/accounts/batch").then().statusCode(200))
        .flatMap(answer -> answer.extract().<List<String>>path("rows.accountId").stream())
        .toList();
  }

  private static long tierChanges(String id) {
    return tierChangesOf(List.of(id));
  }

  private static long tierChangesOf(List<String> ids) {
    return ids.stream()
        .flatMap(id -> Journal.factNamesOf(id).stream())
        .filter("AccountTierChanged"::equals)
        .count();
  }

  /** Chosen as tier 1, tier 2 by the policy. */
  private static String choose(String timeZone, String more) {
    String id =
        registered(
            "{\"name\": \"Chosen\", \"timeZone\": \"" + timeZone + "\", \"developers\": 2000}");
    decide(id, "TIER_1", more);
    return id;
  }

  private static void decide(String id, String tier, String more) {
    as("SALES_MANAGER")
        .header("If-Match", "*")
        .body("{\"tier\": \"" + tier + "\", \"because\": \"They grow.\"" + more + "}")
        .put("/v1/accounts/" + id + "/tier")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse tier(String id) {
    return as("MARKETING").get("/v1/accounts/" + id + "/tier").then().statusCode(200);
  }
}
