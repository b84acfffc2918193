package dev.customerfirst.events.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of quarters in every zone of the time zone database, against slow and simple rules. */
@Tag("R093")
class QuarterLawPropertyTest {

  private static final int LONGEST_MONTHS = 240;
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

  static Stream<ZoneId> everyZone() {
    return new TreeSet<>(ZoneId.getAvailableZoneIds()).stream().map(ZoneId::of);
  }

  @ParameterizedTest
  @MethodSource("everyZone")
  void quartersOfRandomTermsKeepTheLaw(ZoneId zone) {
    Random random = new Random(zone.getId().hashCode());
    for (int i = 0; i < 12; i++) {
      LocalDate startsOn = FIRST.plusDays(random.nextInt(70_000));
      LocalDate longest = QuarterLaw.lastDay(startsOn, LONGEST_MONTHS);
      LocalDate endsOn =
          startsOn.plusDays(random.nextInt((int) (longest.toEpochDay() - startsOn.toEpochDay())));
      keepsTheLaw(startsOn, i == 0 ? longest : endsOn, zone);
    }
  }

  /** The hard days: those that begin late, twice or never. */
  @ParameterizedTest
  @MethodSource("everyZone")
  void termsThatEndWhereClocksChangeKeepTheLaw(ZoneId zone) {
    Random random = new Random(zone.getId().hashCode());
    for (ZoneOffsetTransition change : changes(zone)) {
      LocalDate day = change.getDateTimeBefore().toLocalDate();
      for (int shift = -2; shift <= 1; shift++) {
        LocalDate endsOn = day.plusDays(shift);
        keepsTheLaw(endsOn.minusDays(random.nextInt(400)), endsOn, zone);
      }
    }
  }

  /** So that the test above means something. */
  @Test
  void someDaysBeginLateAndSomeBeginTwiceAndSomeNever() {
    List<ZoneOffsetTransition> all = everyZone().flatMap(zone -> changes(zone).stream()).toList();

    assertThat(all)
        .anyMatch(
            change ->
                change.isGap() && change.getDateTimeBefore().toLocalTime().toSecondOfDay() == 0);
    assertThat(all)
        .anyMatch(
            change ->
                change.isOverlap() && change.getDateTimeAfter().toLocalTime().toSecondOfDay() == 0);
    assertThat(all).anyMatch(change -> change.getDuration().toHours() == 24);
  }

  private static void keepsTheLaw(LocalDate startsOn, LocalDate endsOn, ZoneId zone) {
    List<ContractQuarter> quarters = QuarterLaw.quarters(startsOn, endsOn, zone);
    String term = startsOn + " to " + endsOn + " in " + zone;

    int[] timesCovered = new int[(int) (endsOn.toEpochDay() - startsOn.toEpochDay()) + 1];
    for (ContractQuarter quarter : quarters) {
      assertThat(quarter.startsOn())
          .as(term)
          .isEqualTo(monthsLater(startsOn, 3 * (quarter.number() - 1)));
      assertThat(quarter.elapsesAt()).as(term).isEqualTo(firstInstantAfter(quarter.endsOn(), zone));
      for (LocalDate day = quarter.startsOn();
          !day.isAfter(quarter.endsOn());
          day = day.plusDays(1)) {
        timesCovered[(int) (day.toEpochDay() - startsOn.toEpochDay())]++;
      }
    }
    assertThat(Arrays.stream(timesCovered).allMatch(times -> times == 1)).as(term).isTrue();
    ContractQuarter last = quarters.get(quarters.size() - 1);
    assertThat(last.number()).as(term).isEqualTo(quarters.size());
    assertThat(last.endsOn()).as(term).isEqualTo(endsOn);
  }

  /** By hand: the same day so many months later, or the last day of a month that is too short. */
  private static LocalDate monthsLater(LocalDate start, int months) {
    int month = start.getYear() * 12 + start.getMonthValue() - 1 + months;
    LocalDate first = LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
    return first.withDayOfMonth(Math.min(start.getDayOfMonth(), first.lengthOfMonth()));
  }

  /**
   * By hand: the earliest instant whose local date is after the day. Offsets lie within 18 hours of
   * UTC, and between two changes of the clock local time runs straight.
   */
  private static Instant firstInstantAfter(LocalDate day, ZoneId zone) {
    Instant from = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(26 * 3600);
    Instant to = from.plusSeconds(52 * 3600);
    List<Instant> candidates = new ArrayList<>();
    for (Instant at = from; at.isBefore(to); ) {
      ZoneOffset offset = zone.getRules().getOffset(at);
      candidates.add(at);
      candidates.add(day.plusDays(1).atStartOfDay().toInstant(offset));
      ZoneOffsetTransition next = zone.getRules().nextTransition(at);
      at = next == null ? to : next.getInstant();
    }
    return candidates.stream()
        .filter(at -> ZonedDateTime.ofInstant(at, zone).toLocalDate().isAfter(day))
        .filter(at -> !at.isBefore(from))
        .sorted()
        .findFirst()
        .orElseThrow();
  }

  /** Changes of the clock between 1900 and 2100 that touch the beginning of a day. */
  private static List<ZoneOffsetTransition> changes(ZoneId zone) {
    List<ZoneOffsetTransition> changes = new ArrayList<>();
    Instant end = LAST.atStartOfDay(zone).toInstant();
    ZoneOffsetTransition next =
        zone.getRules().nextTransition(FIRST.atStartOfDay(zone).toInstant());
    while (next != null && next.getInstant().isBefore(end)) {
      if (touchesMidnight(next)) {
        changes.add(next);
      }
      next = zone.getRules().nextTransition(next.getInstant());
    }
    return changes;
  }

  private static boolean touchesMidnight(ZoneOffsetTransition change) {
    return !change.getDateTimeBefore().toLocalDate().equals(change.getDateTimeAfter().toLocalDate())
        || change.getDateTimeBefore().toLocalTime().equals(LocalTime.MIDNIGHT)
        || change.getDateTimeAfter().toLocalTime().equals(LocalTime.MIDNIGHT);
  }
}
