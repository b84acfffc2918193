package dev.customerfirst.renewals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Fault F9, the plan itself: from every start day of a leap year, for forty quarters, in every zone
 * the moments are those of a slow and simple counter-rule; none is missing, none is there twice.
 * {@code -Dcustomerfirst.f9.days=366} is the full size; the build takes a few days a zone.
 */
@Tag("R093")
class MomentsEverywhereTest {

  private static final int DAYS_A_ZONE = Integer.getInteger("customerfirst.f9.days", 6);
  private static final int DAYS = 366;
  private static final RenewalWindows WINDOWS = new RenewalWindows(List.of(180, 120, 90));
  private static final int QUARTERS = 40;
  private static final int MONTHS_IN_YEAR = 12;
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

  /** How a rule counts the first day of quarter k + 1. */
  private interface Law {
    LocalDate boundary(LocalDate startsOn, int k);
  }

  private record Findings(long compared, long wrong) {}

  @Test
  void everyStartDayInEveryZoneHasFortyQuartersNoMoreAndNoLess() {
    Findings found = look(MomentsEverywhereTest::counted);

    System.out.printf(
        "F9: %,d moments of %,d zones compared, %d wrong%n",
        found.compared(), ZoneId.getAvailableZoneIds().size(), found.wrong());
    assertThat(found.wrong()).isZero();
  }

  /** The control: what chained quarters would look like. */
  @Test
  void quartersThatAreCountedFromTheQuarterBeforeWouldHaveBeenFound() {
    assertThat(look(MomentsEverywhereTest::chained).wrong()).isPositive();
  }

  private static Findings look(Law law) {
    Random random = new Random(9);
    long compared = 0;
    long wrong = 0;
    for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
      ZoneId zone = ZoneId.of(id);
      int[] days =
          DAYS_A_ZONE >= DAYS
              ? IntStream.range(0, DAYS).toArray()
              : random.ints(DAYS_A_ZONE, 0, DAYS).toArray();
      for (int day : days) {
        LocalDate startsOn = FIRST_DAY.plusDays(day);
        LocalDate dayAfter = counted(startsOn, QUARTERS);
        List<Moment> planned =
            Moments.of(new ContractTerm(startsOn, dayAfter.minusDays(1)), zone, startsOn, WINDOWS);
        List<Moment> wanted = wanted(law, startsOn, dayAfter, zone);
        compared += wanted.size();
        wrong += differences(planned, wanted);
      }
    }
    return new Findings(compared, wrong);
  }

  private static long differences(List<Moment> planned, List<Moment> wanted) {
    return planned.equals(wanted)
        ? 0
        : Math.max(1, wanted.stream().filter(moment -> !planned.contains(moment)).count());
  }

  private static List<Moment> wanted(Law law, LocalDate startsOn, LocalDate dayAfter, ZoneId zone) {
    List<Moment> wanted = new ArrayList<>();
    wanted.add(new Moment(firstInstant(startsOn, zone), MomentKind.STARTED, 0));
    for (int k = 1; k <= QUARTERS; k++) {
      wanted.add(
          new Moment(firstInstant(law.boundary(startsOn, k), zone), MomentKind.QUARTER_ELAPSED, k));
    }
    for (int days : WINDOWS.days()) {
      wanted.add(
          new Moment(
              firstInstant(dayAfter.minusDays(days), zone), MomentKind.RENEWAL_WINDOW, days));
    }
    wanted.add(new Moment(firstInstant(dayAfter, zone), MomentKind.ENDED, 0));
    wanted.sort(Moment.IN_ORDER);
    return wanted;
  }

  /** Three months a quarter on the calendar of the wall, and the month's last day if need be. */
  private static LocalDate counted(LocalDate startsOn, int k) {
    int months = startsOn.getYear() * MONTHS_IN_YEAR + startsOn.getMonthValue() - 1 + 3 * k;
    int year = months / MONTHS_IN_YEAR;
    int month = months % MONTHS_IN_YEAR + 1;
    int day = startsOn.getDayOfMonth();
    while (day > lastDayOf(year, month)) {
      day--;
    }
    return LocalDate.of(year, month, day);
  }

  private static int lastDayOf(int year, int month) {
    return switch (month) {
      case 4, 6, 9, 11 -> 30;
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      default -> 31;
    };
  }

  private static LocalDate chained(LocalDate startsOn, int k) {
    LocalDate day = startsOn;
    for (int i = 0; i < k; i++) {
      day = day.plusMonths(3);
    }
    return day;
  }

  /** The first second whose local date is the day or, where that day never was, a later one. */
  private static Instant firstInstant(LocalDate day, ZoneId zone) {
    ZoneRules rules = zone.getRules();
    long midnight = day.toEpochDay() * 86_400;
    long before = midnight - ZoneOffset.MAX.getTotalSeconds() - 1;
    long after = midnight + ZoneOffset.MAX.getTotalSeconds();
    while (after - before > 1) {
      long middle = Math.floorDiv(before + after, 2);
      if (localDay(rules, middle) < day.toEpochDay()) {
        before = middle;
      } else {
        after = middle;
      }
    }
    return Instant.ofEpochSecond(after);
  }

  private static long localDay(ZoneRules rules, long second) {
    Instant instant = Instant.ofEpochSecond(second);
    return Math.floorDiv(second + rules.getOffset(instant).getTotalSeconds(), 86_400L);
  }
}
