package dev.customerfirst.accounts.health;

import static dev.customerfirst.accounts.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.customerfirst.accounts.HealthFixture;
import dev.customerfirst.accounts.Journal;
import dev.customerfirst.accounts.Neighbours;
import dev.customerfirst.accounts.SignalFixture;
import dev.customerfirst.events.TicketKind;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock stands on 2026-01-05T09:00Z; the watch is told that it is later. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class HealthWatchTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

  private String account = "";

  @Inject HealthWatch watch;
  @Inject HealthRepository healths;

  @BeforeEach
  void aCustomer() {
    account = HealthFixture.customer().account();
  }

  /** 1 February, when a month is complete, is the next day on which anything could change. */
  @Test
  void looksAgainOnlyWhenAMonthIsCompleteWhileNothingElseIsKnown() {
    assertThat(nextLook()).isEqualTo("2026-02-01T00:00:00Z");
  }

  @Test
  void looksAgainWhenATicketLeavesItsNinetyDays() {
    heard(TODAY.minusDays(80).atTime(15, 0) + ":00Z");
    untilNextLookIs("2026-01-15T00:00:00Z");
    assertThat(tickets()).isEqualTo("1");

    assertThat(watch.nextDue().orElseThrow()).isBeforeOrEqualTo("2026-01-15T00:00:00Z");
    watch.runDue(Instant.parse("2026-01-14T23:59:59Z"));
    assertThat(tickets()).isEqualTo("1");
    watch.runDue(Instant.parse("2026-01-15T00:00:00Z"));
    assertThat(tickets()).isEqualTo("0");
    assertThat(nextLook()).isEqualTo("2026-02-01T00:00:00Z");
  }

  @Test
  void countsTheDaysOfTheAccountsOwnCalendar() {
    heard("2025-10-17T03:00:00Z");
    untilNextLookIs("2026-01-15T00:00:00Z");
    as("INTEGRATION")
        .contentType("application/merge-patch+json")
        .header("If-Match", "*")
        .body("{\"timeZone\": \"America/Los_Angeles\"}")
        .patch("/v1/accounts/" + account)
        .then()
        .statusCode(200);
    // Opened on the 16th there; its ninety days end on 14 January, at midnight in Los Angeles.
    assertThat(nextLook()).isEqualTo("2026-01-14T08:00:00Z");
  }

  @Test
  void lookingTwiceWritesNothing() {
    watch.runDue(Instant.parse("2026-01-05T09:00:00Z"));
    String before = Journal.everything();
    watch.runDue(Instant.parse("2026-01-05T09:00:00Z"));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "account_health_by_next_look: " + HealthRepository.NEXT_LOOK,
        "account_health_by_next_look: " + HealthRepository.DUE,
        "account_health_by_policy: " + HealthRepository.OLDER
      })
  void findsWhoseTurnItIsByAnIndex(String indexAndQuery) throws SQLException {
    String[] parts = indexAndQuery.split(": ", 2);
    String query =
        parts[1].replace(":now", "now()").replace(":version", "0").replace(":rows", "200");
    try (Connection connection = Journal.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      manyMore(statement);
      StringBuilder plan = new StringBuilder();
      try (ResultSet rows = statement.executeQuery("explain " + query)) {
        while (rows.next()) {
          plan.append(rows.getString(1)).append('\n');
        }
      }
      connection.rollback();
      assertThat(plan.toString()).contains(parts[0]).doesNotContain("Seq Scan on account_health");
    }
  }

  /** 20,000 customers, each with a look in the future; nobody else ever sees them. */
  private void manyMore(Statement statement) throws SQLException {
    String columns;
    try (ResultSet rows =
        statement.executeQuery(
            "select string_agg(column_name, ', ') from information_schema.columns"
                + " where table_name = 'account' and table_schema = 'public'"
                + " and column_name <> 'id'")) {
      rows.next();
      columns = rows.getString(1);
    }
    statement.execute(
        "insert into account (id, "
            + columns
            + ") select gen_random_uuid(), "
            + columns
            + " from account, generate_series(1, 20000) where id = '"
            + account
            + "'");
    statement.execute(
        "insert into account_health (account_id, policy_version, coverage, band_since, judged_at,"
            + " time_zone, readings, next_look_at) select id, 0, 0, now(), now(), 'UTC', '{}',"
            + " now() + random() * interval '300 days' from account a where not exists"
            + " (select 1 from account_health h where h.account_id = a.id)");
    statement.execute("analyze account, account_health");
  }

  private void heard(String openedAt) {
    Neighbours.publish(
        SignalFixture.opened(
            UUID.randomUUID(),
            UUID.fromString(account),
            TicketKind.TROUBLESHOOTING,
            Instant.parse(openedAt)),
        1);
  }

  private String tickets() {
    return QuarkusTransaction.requiringNew()
        .call(() -> healths.findById(UUID.fromString(account)).readings())
        .replaceAll("(?s).*\"DEFECT_TICKETS\": \\{[^}]*\"value\": (\\d+).*", "$1");
  }

  private void untilNextLookIs(String instant) {
    await().atMost(Duration.ofSeconds(30)).until(() -> Instant.parse(instant).equals(nextLook()));
  }

  private Instant nextLook() {
    return QuarkusTransaction.requiringNew()
        .call(() -> healths.findById(UUID.fromString(account)).nextLookAt());
  }
}
