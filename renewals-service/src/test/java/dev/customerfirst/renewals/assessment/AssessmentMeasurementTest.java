package dev.customerfirst.renewals.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.kit.time.TimedWork;
import dev.customerfirst.renewals.RenewalFixture;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * How long it takes when the window of many contracts opens at one instant and a week's forecast is
 * taken of them: {@code -Dassessment.contracts=50000} for a real figure, few in the build.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AssessmentMeasurementTest {

  private static final Logger LOG = Logger.getLogger(AssessmentMeasurementTest.class);
  private static final int CONTRACTS = Integer.getInteger("assessment.contracts", 2_000);
  private static final Instant MONDAY = Instant.parse("2026-01-19T00:00:00Z");

  private static final String MANY_CONTRACTS =
      """
      insert into contract (id, account_id, status, starts_on, ends_on, time_zone, journey_from,
        seats, amount, currency, support_plan, auto_renew, notice_days, signed_at, version)
      select gen_random_uuid(), gen_random_uuid(), 'STARTED', '2025-05-19', '2026-05-18', 'UTC',
        '2025-05-19', 1, 1200, 'EUR', 'ENTERPRISE', false, 0, timestamptz '2026-01-15', 0
      from generate_series(1, %d)
      """
          .formatted(CONTRACTS);

  private static final String THEIR_ASSESSMENTS =
      """
      insert into renewal_assessment (contract_id, account_id, next_look_at)
      select id, account_id, timestamptz '2026-01-18' from contract
      where starts_on = '2025-05-19'
      """;

  private static final String THEIR_HEALTH =
      """
      insert into heard_health (account_id, band, score, as_of)
      select account_id, 'GREEN', 80, timestamptz '2026-01-10' from contract
      where starts_on = '2025-05-19'
      """;

  @Inject RenewalFixture fixture;
  @Inject SimulatedClock clock;
  @Inject @All List<TimedWork> works;

  @Test
  void manyRenewalsAreJudgedAndForecastInChunks() {
    clock.set(MONDAY);
    fixture.execute(MANY_CONTRACTS);
    fixture.execute(THEIR_ASSESSMENTS);
    fixture.execute(THEIR_HEALTH);

    long judging = millis("renewal-assessments");
    long forecasting = millis("renewal-forecast");

    LOG.infof(
        "%d renewals judged and told in %d ms, kept in a forecast in %d ms",
        CONTRACTS, judging, forecasting);
    assertThat(
            fixture.texts(
                "select count(*) from renewal_assessment a join contract c on c.id = a.contract_id"
                    + " where c.starts_on = '2025-05-19' and a.signal = 'GREEN'"
                    + " and a.told_at is not null"))
        .containsExactly(Integer.toString(CONTRACTS));
    assertThat(
            fixture.texts(
                "select count(*) from renewal_forecast f join contract c on c.id = f.contract_id"
                    + " where c.starts_on = '2025-05-19' and f.signal = 'GREEN'"
                    + " and f.annual_amount = 1200"))
        .containsExactly(Integer.toString(CONTRACTS));
  }

  private long millis(String name) {
    long begin = System.nanoTime();
    works.stream().filter(work -> work.name().equals(name)).forEach(work -> work.runDue(MONDAY));
    return (System.nanoTime() - begin) / 1_000_000;
  }
}
