package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthCalendarTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
  private static final HealthPolicy POLICY = HealthPolicy.standard();

  @ParameterizedTest
  @CsvSource({
    // Healthy up to 14 days, poor from 30: it is worth less each day between, and nothing after.
    "0, 15",
    "13, 2",
    "14, 1",
    "15, 1",
    "28, 1",
    "29, 1",
    "30, ",
    "400, "
  })
  void anActivityIsWorthLessFromItsFifteenthDayToItsThirtieth(int age, @Nullable Integer inDays) {
    assertNext(HealthTrait.LAST_ACTIVITY, HealthReading.lastActivity(TODAY.minusDays(age)), inDays);
  }

  @ParameterizedTest
  @CsvSource({"0, 45", "44, 1", "45, 45", "89, 1", "90, ", "500, "})
  void aPulseGoesStaleAndThenOut(int age, @Nullable Integer inDays) {
    assertNext(HealthTrait.PULSE, HealthReading.pulse(Pulse.HEALTHY, TODAY.minusDays(age)), inDays);
  }

  @Test
  void aTicketLeavesItsNinetyDays() {
    assertNext(
        HealthTrait.DEFECT_TICKETS, HealthReading.counted(3, TODAY.plusDays(12), "Told."), 12);
  }

  @Test
  void whatHasNoWeightIsNotWaitedFor() {
    assertNext(
        HealthTrait.VERSIONS_BEHIND,
        new HealthReading(BigDecimal.ONE, TODAY, TODAY.plusDays(1), "Told."),
        null);
  }

  @Test
  void whatIsKnownForGoodIsNotWaitedFor() {
    assertNext(HealthTrait.ACTIVE_CHAMPION, HealthReading.yesNo(true, "One."), null);
  }

  private static void assertNext(
      HealthTrait trait, HealthReading reading, @Nullable Integer inDays) {
    HealthReadings readings = new HealthReadings(Map.of(trait, reading), null);
    assertThat(HealthCalendar.nextChange(POLICY, readings, TODAY).orElse(null))
        .isEqualTo(inDays == null ? null : TODAY.plusDays(inDays));
  }
}
