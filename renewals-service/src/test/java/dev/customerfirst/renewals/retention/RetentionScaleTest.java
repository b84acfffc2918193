package dev.customerfirst.renewals.retention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.renewals.domain.RetentionMetric;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A portfolio of {@code -Dretention.accounts=100000}, or of a size that every build can afford. Two
 * of three accounts were renewed in the year, one with more and one with less; the third was lost.
 * All of it is over, so that no other feature looks at these contracts.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RetentionScaleTest {

  private static final Logger LOG = Logger.getLogger(RetentionScaleTest.class);
  private static final int ACCOUNTS = Integer.getInteger("retention.accounts", 3_000);
  private static final long MOST_GROWTH = 24L << 20;
  private static final UUID ENGINEER = UUID.randomUUID();

  private static final String PORTFOLIO =
      """
      with account as (
        select gen_random_uuid() as id, n from generate_series(1, ?) n
      ), known as (
        insert into known_account (id, name, tier, as_of)
        select id, 'Account ' || n, 'TIER_' || 1 + n % 3, now() from account
      ), seat as (
        insert into account_team_change (account_id, role, to_person, told_at)
        select id, 'CUSTOMER_ENGINEER', cast(? as uuid), '2020-01-01T00:00:00Z' from account
      ), term as (
        select a.id as account_id, a.n, gen_random_uuid() as id, year,
          date '2023-02-01' + cast(a.n % 330 as int) + (year * interval '1 year') as starts
        from account a, generate_series(0, 1) year
        where year = 0 or a.n % 3 <> 0
      ), signed as (
        insert into contract (id, account_id, status, starts_on, ends_on, time_zone, journey_from,
          seats, amount, currency, support_plan, auto_renew, notice_days, successor_id, signed_at,
          version)
        select t.id, t.account_id,
          case when s.id is null then 'LAPSED' else 'RENEWED' end,
          starts, starts + interval '1 year' - interval '1 day', 'UTC', starts, 1,
          100 + year * (t.n % 3 * 20 - 30), 'SEK', 'PREMIUM', false, 0, s.id, starts, 0
        from term t left join lateral (
          select id from term s where s.account_id = t.account_id and s.year = t.year + 1) s on true
        returning id, starts_on, ends_on, amount
      )
      insert into contract_terms (contract_id, number, effective_on, starts_on, ends_on, seats,
        amount, currency, support_plan, agreed_by, recorded_at)
      select id, 1, starts_on, starts_on, ends_on, 1, amount, 'SEK', 'PREMIUM', 'test', now()
      from signed
      """;

  @Inject RetentionFixture fixture;
  @Inject RetentionFigures figures;
  @Inject Ledger ledger;
  @Inject SimulatedClock clock;

  @BeforeEach
  void manyAccounts() {
    clock.set(RetentionFixture.TODAY);
    fixture.execute(PORTFOLIO, ACCOUNTS, ENGINEER);
    fixture.execute("analyze");
  }

  @AfterEach
  void leavesRoomForOthers() {
    String mine = "select account_id from account_team_change where to_person = ?";
    fixture.execute(
        "delete from contract_terms where contract_id in (select id from contract where account_id"
            + " in ("
            + mine
            + "))",
        ENGINEER);
    fixture.execute("delete from contract where account_id in (" + mine + ")", ENGINEER);
    fixture.execute("delete from known_account where id in (" + mine + ")", ENGINEER);
    fixture.execute("delete from account_team_change where to_person = ?", ENGINEER);
  }

  @Test
  void goesThroughManyAccountsInTheMemoryOfAFew() {
    RetentionQuestion question = question();
    long start = System.nanoTime();
    RetentionReport report = figures.report(question, RetentionBy.TIER);
    LOG.infof("retention of %d accounts: %d ms", ACCOUNTS, since(start));

    AtomicInteger lines = new AtomicInteger();
    AtomicReference<BigDecimal> sum = new AtomicReference<>(BigDecimal.ZERO);
    AtomicReference<long[]> memory = new AtomicReference<>(new long[] {0, 0});
    LedgerCsv csv = new LedgerCsv(Writer.nullWriter());
    start = System.nanoTime();
    ledger.each(
        new LedgerQuestion(question, RetentionMetric.NET_REVENUE_RETENTION, null),
        entry -> {
          csv.add(entry);
          sum.set(sum.get().add(new BigDecimal(entry.numerator())));
          int line = lines.incrementAndGet();
          if (line == ACCOUNTS / 3) {
            memory.get()[0] = live();
          } else if (line == ACCOUNTS - 1) {
            memory.get()[1] = live();
          }
        });
    LOG.infof("its ledger as CSV: %d ms", since(start));

    assertThat(lines).hasValue(ACCOUNTS);
    assertThat(
            report.groups().stream()
                .map(group -> group.currencies().get(0).netRevenueRetention().numerator())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(sum.get())
        .isEqualByComparingTo(BigDecimal.valueOf(200L * ((ACCOUNTS + 2) / 3)).subtract(rest()));
    assertThat(memory.get()[1] - memory.get()[0]).isLessThan(MOST_GROWTH);
  }

  /** Accounts 1, 4, 7 ... go on with 90, accounts 2, 5, 8 ... with 110, the others with nothing. */
  private static BigDecimal rest() {
    return switch (ACCOUNTS % 3) {
      case 1 -> BigDecimal.valueOf(110);
      default -> BigDecimal.ZERO;
    };
  }

  private static RetentionQuestion question() {
    RetentionParameters parameters = new RetentionParameters();
    parameters.from = "2024-01-01";
    parameters.to = "2024-12-31";
    parameters.ownerId = ENGINEER.toString();
    return parameters.question(Instant.parse("2026-04-10T09:00:00Z"));
  }

  /** What is left after the collector has been. */
  private static long live() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static long since(long start) {
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }
}
