package dev.customerfirst.renewals.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What a look for due work costs while many moments lie in the future and none is due, as a table
 * in Markdown. {@code -Dcustomerfirst.moments.idle=10000,10000000}
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@TestProfile(TickMeasurementTest.AsInProduction.class)
@EnabledIfSystemProperty(named = "customerfirst.moments.idle", matches = "[0-9,]+")
class IdleMeasurementTest {

  private static final int LOOKS = 2_000;
  private static final int QUARTERS = 10;
  private static final Instant NOW = Instant.parse("2026-01-15T09:00:00Z");

  private static final String CONTRACTS =
      """
      insert into contract (id, account_id, status, starts_on, ends_on, time_zone, journey_from,
        seats, amount, currency, support_plan, auto_renew, notice_days, signed_at, version)
      select gen_random_uuid(), gen_random_uuid(), 'SIGNED', '2150-01-01', '2150-12-31', 'UTC',
        '2150-01-01', 1, 1, 'EUR', 'ENTERPRISE', false, 0, now(), 0
      from generate_series(1, ?)
      """;
  private static final String MOMENTS =
      """
      insert into contract_moment (contract_id, due_at, kind, number)
      select id, timestamptz '2026-02-01' + random() * interval '4 years' + ? * interval '90 days',
        'QUARTER_ELAPSED', ?
      from contract
      """;

  private static final String FIRE_FIRST =
      """
      update contract_moment set fired_at = now() where (contract_id, number) in
        (select contract_id, number from contract_moment order by due_at limit ?)
      """;

  @Inject ContractFixture fixture;
  @Inject MomentsWatch watch;
  @Inject ContractMomentsTick tick;

  @Test
  void aLookCostsTheSameHoweverMuchLiesInTheFuture() {
    StringBuilder table =
        new StringBuilder(
            "| moments to come | look at the next, ms | take what is due, ms | look at the next after one"
                + " in a hundred was fired, ms |\n|---|---|---|---|\n");
    // Ten million of its checks would take longer than everything else.
    fixture.execute("alter table contract_moment drop constraint contract_moment_contract_id_fkey");
    for (String moments : System.getProperty("customerfirst.moments.idle").split(",")) {
      fixture.execute("truncate contract_moment, contract cascade");
      fixture.execute(CONTRACTS, Integer.parseInt(moments) / QUARTERS);
      for (int quarter = 1; quarter <= QUARTERS; quarter++) {
        fixture.execute(MOMENTS, quarter, quarter);
      }
      fixture.execute("vacuum analyze contract");
      fixture.execute("vacuum analyze contract_moment");
      double next = median(() -> assertThat(watch.nextDue()).isPresent());
      double take =
          median(
              () ->
                  assertThat(tick.fireChunk(NOW, NOW, DuePlace.FRONT, Set.of()).fired()).isZero());
      fixture.execute(FIRE_FIRST, Integer.parseInt(moments) / 100);
      double afterwards = median(() -> assertThat(watch.nextDue()).isPresent());
      table.append(
          String.format(
              Locale.ROOT,
              "| %,d | %.3f | %.3f | %.3f |%n",
              Integer.parseInt(moments),
              next,
              take,
              afterwards));
    }
    System.out.println(table);
  }

  /** Milliseconds. */
  private static double median(Runnable look) {
    long[] nanos =
        LongStream.range(0, LOOKS)
            .map(
                i -> {
                  long began = System.nanoTime();
                  look.run();
                  return System.nanoTime() - began;
                })
            .toArray();
    Arrays.sort(nanos);
    return nanos[LOOKS / 2] / 1e6;
  }
}
