package dev.customerfirst.accounts.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.accounts.AccountFixture;
import dev.customerfirst.accounts.batch.RowResult;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures how fast figures come in, a thousand a transaction: {@code ./mvnw verify -pl
 * accounts-service -Dtest=IngestSpeedTest -Dmetrics.rows=100000}.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@EnabledIfSystemProperty(named = "metrics.rows", matches = "\\d+")
class IngestSpeedTest {

  private static final int CHUNK = 1_000;
  private static final int ACCOUNTS = 100;
  private static final LocalDate LAST = LocalDate.of(2026, 1, 4);

  @Inject MetricIngest ingest;

  @Test
  void takesManyFiguresIn() {
    int rows = Integer.getInteger("metrics.rows");
    List<UUID> accounts =
        IntStream.range(0, ACCOUNTS)
            .mapToObj(i -> UUID.fromString(AccountFixture.registered()))
            .toList();
    // One day of all accounts after the other, three metrics each, as a nightly export sends them.
    IntFunction<MetricRow> night =
        i ->
            row(
                accounts.get(i / 3 % ACCOUNTS),
                LAST.minusDays(i / 3 / ACCOUNTS),
                List.of("dau", "searches", "extensions-used").get(i % 3),
                i % 977);
    // One account after the other, as a first import sends them.
    IntFunction<MetricRow> history =
        i ->
            row(
                accounts.get(i / (rows / ACCOUNTS)),
                LAST.minusDays(i % (rows / ACCOUNTS)),
                "session-minutes",
                i % 1_440);
    measure("by day, new", rows, night, RowResult.CREATED);
    measure("by day, again", rows, night, RowResult.UNCHANGED);
    measure("by account, new", rows, history, RowResult.CREATED);
  }

  private void measure(String what, int rows, IntFunction<MetricRow> row, RowResult expected) {
    long began = System.nanoTime();
    for (int from = 0; from < rows; from += CHUNK) {
      List<MetricRow> chunk =
          IntStream.range(from, Math.min(rows, from + CHUNK)).mapToObj(row).toList();
      List<MetricVerdict> verdicts =
          QuarkusTransaction.requiringNew().call(() -> ingest.record(chunk));
      assertThat(verdicts).allMatch(verdict -> verdict.result() == expected);
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "metrics: %s: %d rows in %.1f s, %.0f rows/s%n",
        what,
        rows,
        seconds,
        rows / seconds);
  }

  private static MetricRow row(UUID account, LocalDate day, String metric, int value) {
    return new MetricRow(account, null, day, metric, BigDecimal.valueOf(value));
  }
}
