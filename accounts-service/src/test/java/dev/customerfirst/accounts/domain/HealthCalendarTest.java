package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.HealthBand;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

  @ParameterizedTest
  @MethodSource("seeds")
  void looksAgainOnTheFirstDayWithAnotherBandOrOtherReadings(long seed) {
    HealthReadings readings = readings(new Random(seed));
    assertThat(HealthCalendar.nextLook(POLICY, readings, TODAY)).isEqualTo(dayByDay(readings));
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  /** Slow and simple: judges each day of a year and a half. */
  private static Optional<LocalDate> dayByDay(HealthReadings readings) {
    HealthBand band = HealthLaw.judge(POLICY, readings, TODAY).band();
    LocalDate other = readings.of(HealthTrait.MAU_OF_SEATS).changesOn();
    return TODAY
        .plusDays(1)
        .datesUntil(TODAY.plusDays(550))
        .filter(day -> day.equals(other) || HealthLaw.judge(POLICY, readings, day).band() != band)
        .findFirst();
  }

  private static HealthReadings readings(Random random) {
    Map<HealthTrait, HealthReading> known = new EnumMap<>(HealthTrait.class);
    known.put(HealthTrait.ACTIVE_CHAMPION, HealthReading.yesNo(true, "One."));
    known.put(HealthTrait.BUYER_ACCESS, HealthReading.yesNo(random.nextBoolean(), "Told."));
    known.put(
        HealthTrait.LAST_ACTIVITY, HealthReading.lastActivity(TODAY.minusDays(random.nextInt(40))));
    known.put(
        HealthTrait.PULSE,
        HealthReading.pulse(
            Pulse.values()[random.nextInt(3)], TODAY.minusDays(random.nextInt(95))));
    known.put(
        HealthTrait.MAU_OF_SEATS,
        new HealthReading(
            BigDecimal.valueOf(random.nextInt(100), 2),
            TODAY.minusDays(random.nextInt(95)),
            random.nextBoolean() ? TODAY.plusDays(1 + random.nextInt(60)) : null,
            "Told."));
    return new HealthReadings(known, null);
  }

  private static void assertNext(
      HealthTrait trait, HealthReading reading, @Nullable Integer inDays) {
    HealthReadings readings = new HealthReadings(Map.of(trait, reading), null);
    assertThat(HealthCalendar.nextChange(POLICY, readings, TODAY).orElse(null))
        .isEqualTo(inDays == null ? null : TODAY.plusDays(inDays));
  }
}
