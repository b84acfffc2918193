package dev.customerfirst.accounts.crm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.accounts.account.StatedValue;
import dev.customerfirst.accounts.batch.RowResult;
import dev.customerfirst.accounts.external.NewExternalId;
import dev.customerfirst.events.GrowthPotential;
import dev.customerfirst.events.Tier;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures how fast accounts of another system come in, as many a transaction as an import applies:
 * {@code ./mvnw verify -pl accounts-service -Dtest=AccountImportSpeedTest -Daccounts.rows=100000}.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@EnabledIfSystemProperty(named = "accounts.rows", matches = "\\d+")
class AccountImportSpeedTest {

  private static final int CHUNK = 500;

  @Inject CrmUpserts upserts;

  @Test
  void takesManyAccountsIn() {
    int rows = Integer.getInteger("accounts.rows");
    String run = UUID.randomUUID().toString();
    measure("new", rows, i -> row(run, i, 100), RowResult.CREATED);
    measure("again", rows, i -> row(run, i, 100), RowResult.UNCHANGED);
    measure("changed", rows, i -> row(run, i, 200), RowResult.UPDATED);
  }

  private void measure(String what, int rows, IntFunction<CrmRow> row, RowResult expected) {
    long began = System.nanoTime();
    for (int from = 0; from < rows; from += CHUNK) {
      List<CrmRow> chunk =
          IntStream.range(from, Math.min(rows, from + CHUNK)).mapToObj(row).toList();
      List<Upserted> outcomes = QuarkusTransaction.requiringNew().call(() -> upserts.upsert(chunk));
      assertThat(outcomes).allMatch(outcome -> outcome.result() == expected);
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "accounts: %s: %d rows in %.1f s, %.0f rows/s%n",
        what,
        rows,
        seconds,
        rows / seconds);
  }

  private static CrmRow row(String run, int number, int employees) {
    return new CrmRow(
        new NewExternalId("crm", run + "-" + number),
        "Account " + number,
        "Europe/Berlin",
        Tier.TIER_2,
        "EMEA",
        null,
        employees,
        null,
        new StatedValue(BigDecimal.valueOf(250_000), "EUR"),
        GrowthPotential.HIGH);
  }
}
