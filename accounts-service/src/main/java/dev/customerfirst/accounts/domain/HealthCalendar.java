package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.HealthBand;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When the clock alone changes how a customer is judged. */
public final class HealthCalendar {

  private HealthCalendar() {}

  /**
   * The next day after today that needs a look: other readings are to be read then, or the band
   * becomes another. Between the two the score may drift; who asks gets it as of the day.
   */
  public static Optional<LocalDate> nextLook(
      HealthPolicy policy, HealthReadings readings, LocalDate today) {
    HealthBand band = HealthLaw.judge(policy, readings, today).band();
    Optional<LocalDate> otherReadings = otherReadings(policy, readings, today);
    Optional<LocalDate> day = nextChange(policy, readings, today);
    while (day.isPresent()
        && !otherReadings.equals(day)
        && HealthLaw.judge(policy, readings, day.get()).band() == band) {
      day = nextChange(policy, readings, day.get());
    }
    return day;
  }

  private static Optional<LocalDate> otherReadings(
      HealthPolicy policy, HealthReadings readings, LocalDate today) {
    return weighted(policy)
        .map(rule -> readings.of(rule.trait()).changesOn())
        .filter(Objects::nonNull)
        .filter(day -> day.isAfter(today))
        .min(LocalDate::compareTo);
  }

  /** The next day after today on which the same readings may be judged otherwise. */
  static Optional<LocalDate> nextChange(
      HealthPolicy policy, HealthReadings readings, LocalDate today) {
    return weighted(policy)
        .flatMap(rule -> changes(rule, readings.of(rule.trait()), today))
        .filter(day -> day.isAfter(today))
        .min(LocalDate::compareTo);
  }

  private static Stream<HealthRule> weighted(HealthPolicy policy) {
    return policy.groups().stream()
        .filter(group -> group.weight() > 0)
        .flatMap(group -> group.traits().stream())
        .filter(rule -> rule.weight() > 0);
  }

  private static Stream<LocalDate> changes(
      HealthRule rule, HealthReading reading, LocalDate today) {
    LocalDate asOf = reading.asOf();
    LocalDate changesOn = reading.changesOn();
    if (rule.trait() == HealthTrait.LAST_ACTIVITY) {
      return asOf == null ? Stream.of() : olderActivity(rule, asOf, today);
    }
    return Stream.of(
            changesOn, after(asOf, rule.halfAfterDays()), after(asOf, rule.unknownAfterDays()))
        .filter(Objects::nonNull);
  }

  private static @Nullable LocalDate after(@Nullable LocalDate asOf, @Nullable Integer days) {
    return asOf == null || days == null ? null : asOf.plusDays(days);
  }

  /** Outside the two limits its points stay the same, so only the days around them need a look. */
  private static Stream<LocalDate> olderActivity(HealthRule rule, LocalDate asOf, LocalDate today) {
    HealthScale scale = Objects.requireNonNull(rule.scale());
    long age = Math.max(0, ChronoUnit.DAYS.between(asOf, today));
    BigDecimal points = scale.points(BigDecimal.valueOf(age));
    return Stream.of(age, floor(scale.healthy()), floor(scale.poor()))
        .flatMap(day -> Stream.of(day, day + 1, day + 2))
        .filter(day -> day > age)
        .filter(day -> scale.points(BigDecimal.valueOf(day)).compareTo(points) != 0)
        .map(asOf::plusDays);
  }

  private static long floor(HealthLimit limit) {
    return limit.value().setScale(0, RoundingMode.FLOOR).longValueExact();
  }
}
