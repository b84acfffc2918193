package dev.customerfirst.supportrouting.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines and elapsed time by a calendar (R127, R129). Windows are half-open; what counts are
 * elapsed seconds between instants, so a day of 25 hours that is open all day counts 25 hours.
 */
public final class BusinessTime {

  /** Nobody promises further ahead; also ends the search in a calendar that is closed for good. */
  public static final Duration HORIZON = Duration.ofDays(40 * 366);

  public static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  public static final Instant LATEST = Instant.parse("2200-12-31T23:59:59Z");

  /** A proof nobody could read, and an answer of tens of megabytes. */
  private static final int MOST_STRETCHES = 50_000;

  private static final Duration FIRST_LOOK = Duration.ofDays(30);

  private BusinessTime() {}

  /** The earliest instant by which the target has been reached, with its proof. */
  public static Reckoning deadline(
      BusinessCalendar calendar, Instant startedAt, Target target, List<Pause> pauses) {
    if (target instanceof Target.BusinessDays days) {
      return afterOpenDates(calendar, startedAt, days.count());
    }
    Duration open = ((Target.Hours) target).open();
    Pauses merged = Pauses.of(pauses);
    Instant stops = earlier(merged.openSince(), startedAt.plus(HORIZON));
    Duration look = FIRST_LOOK.plus(open.compareTo(HORIZON) < 0 ? open.multipliedBy(2) : HORIZON);
    while (true) {
      Instant end = look.compareTo(HORIZON) < 0 ? earlier(startedAt.plus(look), stops) : stops;
      OpenHours hours = calendar.covering(startedAt, later(startedAt, end));
      Instant due = reach(hours, merged.running(startedAt, end), open);
      if (due != null) {
        return prove(calendar, hours, startedAt, due, merged);
      }
      if (!end.isBefore(stops)) {
        return stops.equals(merged.openSince())
            ? stillPaused(calendar, hours, startedAt, merged)
            : beyondHorizon();
      }
      look = look.multipliedBy(2);
    }
  }

  /** Open time between two instants, pauses taken out. */
  public static Reckoning elapsed(
      BusinessCalendar calendar, Instant from, Instant to, List<Pause> pauses) {
    return prove(calendar, calendar.covering(from, to), from, to, Pauses.of(pauses));
  }

  /** Open time alone, without its proof. */
  public static Duration counted(BusinessCalendar calendar, Instant from, Instant to) {
    return calendar.covering(from, to).between(from, to);
  }

  private static @Nullable Instant reach(
      OpenHours hours, List<Pauses.Stretch> running, Duration open) {
    Duration left = open;
    for (Pauses.Stretch stretch : running) {
      if (left.isZero()) {
        Optional<Instant> first = hours.firstOpen(stretch.from());
        if (first.isPresent() && first.get().isBefore(stretch.to())) {
          return first.get();
        }
        continue;
      }
      Duration here = hours.between(stretch.from(), stretch.to());
      if (here.compareTo(left) >= 0) {
        return hours.reach(stretch.from(), left).orElse(null);
      }
      left = left.minus(here);
    }
    return null;
  }

  private static Reckoning afterOpenDates(BusinessCalendar calendar, Instant startedAt, int count) {
    LocalDateTime start = LocalDateTime.ofInstant(startedAt, calendar.zone());
    LocalDate last = start.toLocalDate().plusDays(HORIZON.toDays());
    int left = count;
    for (LocalDate date = start.toLocalDate().plusDays(1);
        !date.isAfter(last);
        date = date.plusDays(1)) {
      if (calendar.isOpenOn(date) && --left == 0) {
        Instant due = ZonedDateTime.of(date, start.toLocalTime(), calendar.zone()).toInstant();
        return prove(calendar, calendar.covering(startedAt, due), startedAt, due, Pauses.NONE);
      }
    }
    return beyondHorizon();
  }

  private static Reckoning prove(
      BusinessCalendar calendar, OpenHours hours, Instant from, Instant until, Pauses pauses) {
    if (hours.floor(until) - hours.floor(from) > MOST_STRETCHES) {
      return new Reckoning.Refused(
          Refusal.invalid(
              "proof-too-long",
              "",
              "The proof would have more than %d open stretches: ask about a shorter time."
                  .formatted(MOST_STRETCHES)));
    }
    return new Reckoning.Found(
        until,
        counted(hours, pauses, from, until),
        new Proof(calendar, hours, pauses).between(from, until));
  }

  private static Reckoning stillPaused(
      BusinessCalendar calendar, OpenHours hours, Instant startedAt, Pauses pauses) {
    Instant since = later(pauses.openSince(), startedAt);
    List<Segment> segments = new Proof(calendar, hours, pauses).between(startedAt, since);
    segments.add(Proof.lasting(since, calendar.zone()));
    return new Reckoning.Found(null, counted(hours, pauses, startedAt, since), segments);
  }

  private static Duration counted(OpenHours hours, Pauses pauses, Instant from, Instant to) {
    Duration sum = Duration.ZERO;
    for (Pauses.Stretch stretch : pauses.running(from, to)) {
      sum = sum.plus(hours.between(stretch.from(), stretch.to()));
    }
    return sum;
  }

  private static Reckoning beyondHorizon() {
    return new Reckoning.Refused(
        Refusal.invalid(
            "beyond-horizon",
            "/target",
            "Not reached within 40 years of the start: check target, windows and holidays."));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
