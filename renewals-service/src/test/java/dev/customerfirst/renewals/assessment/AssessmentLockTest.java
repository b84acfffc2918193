package dev.customerfirst.renewals.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.kit.time.TimedWork;
import dev.customerfirst.renewals.RenewalFixture;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever judges has the assessment first and tells afterwards; whoever opens it does the same. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AssessmentLockTest {

  private static final Instant WINDOW = Instant.parse("2026-09-03T00:00:00Z");

  @Inject RenewalFixture fixture;
  @Inject DataSource database;
  @Inject SimulatedClock clock;
  @Inject @All List<TimedWork> works;

  @BeforeEach
  void today() {
    clock.set(Instant.parse("2026-01-15T09:00:00Z"));
  }

  @Test
  void aWindowOpensWhileSomebodyJudges() throws SQLException {
    UUID contract = fixture.signed(fixture.knownAccount(), "2026-01-01");
    momentsUpTo(WINDOW.minusSeconds(1));
    whileSomebodyJudges(contract, () -> momentsUpTo(WINDOW));
    assertThat(
            fixture.texts(
                "select opened_at is not null from renewal_assessment where contract_id = '%s'"
                    .formatted(contract)))
        .containsExactly("t");
  }

  @Test
  void aContractIsRenewedWhileSomebodyJudges() throws SQLException {
    UUID contract = fixture.signed(fixture.knownAccount(), "2025-04-01");
    whileSomebodyJudges(contract, () -> fixture.renewed(contract, Map.of("termMonths", 12)));
  }

  /** Has the assessment, lets the other begin, and tells only when that one waits. */
  private void whileSomebodyJudges(UUID contract, Runnable other) throws SQLException {
    CompletableFuture<Void> begun;
    try (Connection judging = database.getConnection();
        Statement statement = judging.createStatement()) {
      judging.setAutoCommit(false);
      statement.execute(
          "select 1 from renewal_assessment where contract_id = '%s' for update"
              .formatted(contract));
      begun = CompletableFuture.runAsync(other);
      await().until(this::somebodyWaits);
      int facts =
          statement.executeUpdate(
              "update outbox_sequence set last = last where aggregate = '%s'".formatted(contract));
      assertThat(facts).isPositive();
      judging.commit();
    }
    begun.join();
  }

  private void momentsUpTo(Instant now) {
    clock.set(now);
    works.stream()
        .filter(work -> work.name().equals("contract-moments"))
        .forEach(work -> work.runDue(now));
  }

  private boolean somebodyWaits() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet waiting =
            statement.executeQuery(
                "select count(*) > 0 from pg_stat_activity"
                    + " where datname = current_database() and wait_event_type = 'Lock'")) {
      return waiting.next() && waiting.getBoolean(1);
    }
  }
}
