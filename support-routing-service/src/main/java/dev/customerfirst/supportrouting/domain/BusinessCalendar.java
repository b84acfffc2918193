package dev.customerfirst.supportrouting.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * When somebody works: windows by the week on the wall clock of one zone, less the holidays. {@link
 * CalendarRules} says which of them can be made.
 */
public final class BusinessCalendar {

  /** Bounds the memory of a calendar that lives long and is asked about far ends of time. */
  private static final long LONGEST_KEPT_DAYS = 40_000;

  /** A day that the clocks skip whole pushes its windows into the day after it. */
  private static final int MARGIN_DAYS = 2;

  private static final Comparator<LostHours> IN_ORDER =
      Comparator.comparingLong(hours -> hours.span().from());

  private final String name;
  private final ZoneId zone;
  private final Map<DayOfWeek, List<OpenWindow>> weekly;
  private final Map<LocalDate, List<Holiday>> holidays;
  private volatile OpenHours compiled;

  /**
   * @param name how the calendar is called in explanations
   */
  public BusinessCalendar(
      String name, ZoneId zone, List<OpenWindow> weekly, List<Holiday> holidays) {
    this.name = name;
    this.zone = zone;
    this.weekly = weekly.stream().collect(Collectors.groupingBy(OpenWindow::day));
    this.holidays = holidays.stream().collect(Collectors.groupingBy(Holiday::date));
    this.compiled = new OpenHours(LocalDate.MAX, LocalDate.MIN, List.of(), List.of());
  }

  public String name() {
    return name;
  }

  public ZoneId zone() {
    return zone;
  }

  /** Whether any time of a date is open. */
  boolean isOpenOn(LocalDate date) {
    List<Span> open = new ArrayList<>();
    addDay(date, open, new ArrayList<>());
    return !open.isEmpty();
  }

  /** The open stretches that cover at least the time between two instants. */
  OpenHours covering(Instant from, Instant to) {
    LocalDate first = LocalDate.ofInstant(from, zone);
    LocalDate last = LocalDate.ofInstant(to, zone);
    OpenHours known = compiled;
    if (known.covers(first, last)) {
      return known;
    }
    if (!known.first().isAfter(known.last())) {
      LocalDate wideFirst = known.first().isBefore(first) ? known.first() : first;
      LocalDate wideLast = known.last().isAfter(last) ? known.last() : last;
      if (ChronoUnit.DAYS.between(wideFirst, wideLast) <= LONGEST_KEPT_DAYS) {
        first = wideFirst;
        last = wideLast;
      }
    }
    OpenHours wider = compile(first, last);
    compiled = wider;
    return wider;
  }

  private OpenHours compile(LocalDate first, LocalDate last) {
    List<Span> open = new ArrayList<>();
    List<LostHours> lost = new ArrayList<>();
    LocalDate end = last.plusDays(MARGIN_DAYS);
    for (LocalDate date = first.minusDays(MARGIN_DAYS);
        !date.isAfter(end);
        date = date.plusDays(1)) {
      addDay(date, open, lost);
    }
    lost.sort(IN_ORDER);
    return new OpenHours(first, last, Span.union(open), List.copyOf(lost));
  }

  private void addDay(LocalDate date, List<Span> open, List<LostHours> lost) {
    List<LostHours> closed =
        holidays.getOrDefault(date, List.of()).stream()
            .map(holiday -> new LostHours(holiday.on(zone), holiday))
            .sorted(IN_ORDER)
            .toList();
    for (OpenWindow window : weekly.getOrDefault(date.getDayOfWeek(), List.of())) {
      Span span = window.on(date, zone);
      for (LostHours holiday : closed) {
        Span taken = holiday.span().within(span);
        if (!taken.isEmpty()) {
          addOpen(new Span(span.from(), taken.from()), open);
          lost.add(new LostHours(taken, holiday.holiday()));
          span = new Span(taken.to(), span.to());
        }
      }
      addOpen(span, open);
    }
  }

  private static void addOpen(Span span, List<Span> open) {
    if (!span.isEmpty()) {
      open.add(span);
    }
  }
}
