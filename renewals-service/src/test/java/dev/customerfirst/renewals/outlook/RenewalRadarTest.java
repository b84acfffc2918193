package dev.customerfirst.renewals.outlook;

import static dev.customerfirst.renewals.RenewalFixture.EXECUTIVE;
import static dev.customerfirst.renewals.RenewalFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Role;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.renewals.Heard;
import dev.customerfirst.renewals.Neighbours;
import dev.customerfirst.renewals.RenewalFixture;
import dev.customerfirst.testkit.TestClock;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RenewalRadarTest {

  private static final Instant TODAY = Instant.parse("2026-01-15T09:00:00Z");

  private static final String MANY_CONTRACTS =
      """
      insert into contract (id, account_id, status, starts_on, ends_on, time_zone, journey_from,
        seats, amount, currency, support_plan, auto_renew, notice_days, signed_at, version)
      select gen_random_uuid(), gen_random_uuid(), 'STARTED', '2150-01-01',
        date '2150-12-31' + n, 'UTC', '2150-01-01', 1, 1, 'EUR', 'ENTERPRISE', false, 0, now(), 0
      from generate_series(1, 3000) n
      """;

  @Inject RenewalFixture fixture;
  @Inject SimulatedClock clock;
  @Inject DataSource database;

  @BeforeEach
  void nothingElseComes() {
    clock.set(TODAY);
    fixture.execute(
        "update contract set status = 'LAPSED' where status not in ('DRAFT', 'LAPSED')");
    fixture.execute("delete from contract_moment");
  }

  @Test
  void showsWhatIsKnownSaidAndMissing() {
    UUID account = fixture.knownAccount("Wind Works", "TIER_2");
    UUID anna = UUID.randomUUID();
    UUID contract = fixture.signed(account, "2025-06-01");
    Neighbours.publish(Heard.seat(account, Role.ACCOUNT_EXECUTIVE, anna), 1, TODAY);
    Neighbours.publish(Heard.health(account, HealthBand.GREEN, 80), 2, TODAY);
    Neighbours.publish(Heard.contact(account, UUID.randomUUID(), true, true), 1, TODAY);
    // Another 17 days, and the 120 days' window opens.
    TestClock.set(Instant.parse("2026-02-01T00:00:00Z"));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                as(EXECUTIVE).get("/v1/renewals").then().body("items[0].signal", equalTo("GREEN")));
    fixture.call(EXECUTIVE, contract, "YELLOW", "The budget is open.").statusCode(201);

    as(EXECUTIVE)
        .get("/v1/renewals")
        .then()
        .statusCode(200)
        .body("items.contractId", contains(contract.toString()))
        .body("items[0].accountName", equalTo("Wind Works"))
        .body("items[0].tier", equalTo("TIER_2"))
        .body("items[0].endsOn", equalTo("2026-05-31"))
        .body("items[0].daysLeft", equalTo(120))
        .body("items[0].window", equalTo(120))
        .body("items[0].valueAYear.amount", equalTo("120000.00"))
        .body("items[0].call", equalTo("YELLOW"))
        .body("items[0].agree", equalTo(false))
        .body("items[0].rating", equalTo("YELLOW"))
        .body("items[0].projection", nullValue())
        .body("items[0].gaps.code", contains("PLAN_MISSING", "DISAGREEMENT", "NO_PROJECTION"))
        .body("items[0].nextStep.what", equalTo("Write the plan."))
        .body("items[0].nextStep.ownerRole", equalTo("ACCOUNT_EXECUTIVE"))
        .body("items[0].nextStep.ownerId", equalTo(anna.toString()))
        .body("items[0].asOf", equalTo("2026-01-15T09:00:00Z"));
  }

  @Test
  void theSoonestEndComesFirstPageByPage() {
    UUID account = fixture.knownAccount("Acme", "TIER_1");
    List<UUID> soonestFirst = new ArrayList<>();
    for (String startsOn : List.of("2025-02-01", "2025-03-01", "2025-03-01", "2025-05-01")) {
      soonestFirst.add(fixture.signed(account, startsOn));
    }
    UUID later = fixture.signed(account, "2025-12-01");
    UUID renewed = fixture.signed(account, "2025-02-10");
    fixture.renewed(renewed, Map.of("termMonths", 12));

    assertThat(walk("/v1/renewals?limit=1"))
        .containsExactlyInAnyOrderElementsOf(texts(soonestFirst));
    assertThat(walk("/v1/renewals?limit=3")).isEqualTo(walk("/v1/renewals?limit=1"));
    assertThat(walk("/v1/renewals?limit=2").get(0)).isEqualTo(soonestFirst.get(0).toString());
    assertThat(walk("/v1/renewals?limit=2").get(3)).isEqualTo(soonestFirst.get(3).toString());
    assertThat(walk("/v1/renewals?endingBefore=2026-12-01")).endsWith(later.toString()).hasSize(5);
    assertThat(walk("/v1/renewals?endingBefore=2026-11-30")).hasSize(4);
  }

  @Test
  void canBeAskedByTierAndRating() {
    UUID big = fixture.signed(fixture.knownAccount("Big", "TIER_1"), "2025-03-01");
    UUID small = fixture.signed(fixture.knownAccount("Small", "TIER_3"), "2025-03-01");
    fixture.call(EXECUTIVE, small, "RED", "They leave.").statusCode(201);

    assertThat(walk("/v1/renewals?tier=TIER_1")).containsExactly(big.toString());
    assertThat(walk("/v1/renewals?rating=RED")).containsExactly(small.toString());
    assertThat(walk("/v1/renewals?rating=RED&tier=TIER_1")).isEmpty();
    assertThat(walk("/v1/renewals?rating=GREEN")).isEmpty();
    as(EXECUTIVE)
        .get("/v1/renewals?tier=TIER_1")
        .then()
        .body(
            "items[0].gaps.code",
            hasItems("SIGNAL_UNKNOWN", "NO_CALL", "NO_PROJECTION", "NO_ACCOUNT_EXECUTIVE"));
  }

  /** A page must not grow with the number of contracts. */
  @Test
  void aPageIsReadByTheIndexOfOpenRenewals() throws SQLException {
    String plan =
        planOf(
            RadarRows.SQL
                .replaceFirst("cast\\(\\? as date\\)", "date '2151-02-01'")
                .replaceFirst(
                    "cast\\(\\? as uuid\\)", "uuid '00000000-0000-0000-0000-000000000000'")
                .replaceFirst("c.ends_on < \\?", "c.ends_on < date '2155-01-01'")
                .replaceFirst("cast\\(\\? as text\\)", "cast(null as text)")
                .replaceFirst("k.tier = \\?", "k.tier = null")
                .replaceFirst("cast\\(\\? as text\\)", "cast(null as text)")
                .replaceFirst("a.rating = \\?", "a.rating = null")
                .replaceFirst("limit \\?", "limit 51"));

    assertThat(plan).contains("contract_to_renew").doesNotContain("Seq Scan on contract ");
    assertThat(plan).doesNotContain("Sort");
  }

  private String planOf(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(MANY_CONTRACTS);
      statement.execute("analyze contract");
      StringBuilder plan = new StringBuilder();
      try (ResultSet rows = statement.executeQuery("explain " + query)) {
        while (rows.next()) {
          plan.append(rows.getString(1)).append('\n');
        }
      }
      connection.rollback();
      return plan.toString();
    }
  }

  private static List<String> walk(String address) {
    List<String> all = new ArrayList<>();
    @Nullable String cursor = null;
    do {
      JsonPath page =
          as(EXECUTIVE)
              .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
              .get(address)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      all.addAll(page.getList("items.contractId"));
      cursor = page.getString("next");
    } while (cursor != null);
    return all;
  }

  private static List<String> texts(List<UUID> ids) {
    return ids.stream().map(UUID::toString).toList();
  }
}
