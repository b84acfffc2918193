package dev.customerfirst.supportrouting.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes segments: stretches of the same kind that touch become one, and each says why. */
final class Proof {

  private static final DateTimeFormatter WALL_CLOCK =
      DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm[:ss]", Locale.ENGLISH);

  private final BusinessCalendar calendar;
  private final OpenHours hours;
  private final Pauses pauses;
  private final List<Segment> written = new ArrayList<>();

  private Instant since = Instant.EPOCH;
  private Instant until = Instant.EPOCH;
  private @Nullable SegmentKind kind;
  private String words = "";

  Proof(BusinessCalendar calendar, OpenHours hours, Pauses pauses) {
    this.calendar = calendar;
    this.hours = hours;
    this.pauses = pauses;
  }

  /** The segments of {@code [from, to)}, without gaps. */
  List<Segment> between(Instant from, Instant to) {
    Instant at = from;
    int i = Math.max(0, hours.floor(from));
    while (at.isBefore(to)) {
      Instant opens = i < hours.count() ? earlier(later(hours.opens(i), at), to) : to;
      Instant closes = i < hours.count() ? earlier(hours.closes(i), to) : to;
      addClosed(at, opens);
      addOpen(opens, closes);
      at = later(closes, at);
      i++;
    }
    flush();
    return written;
  }

  /** The pause that still lasts, as the last segment. */
  static Segment lasting(Instant since, ZoneId zone) {
    String because = "paused since %s and still so: the clock stands".formatted(wall(since, zone));
    return new Segment(since, null, SegmentKind.PAUSED, null, because);
  }

  private void addClosed(Instant from, Instant to) {
    Instant at = from;
    int i = firstLostAfter(from);
    while (at.isBefore(to)) {
      if (i >= hours.lost().size()) {
        add(at, to, SegmentKind.CLOSED, "outside the hours of " + calendar.name());
        return;
      }
      LostHours lost = hours.lost().get(i);
      Instant begins = earlier(later(Instant.ofEpochSecond(lost.span().from()), at), to);
      Instant ends = earlier(later(Instant.ofEpochSecond(lost.span().to()), at), to);
      add(at, begins, SegmentKind.CLOSED, "outside the hours of " + calendar.name());
      add(begins, ends, SegmentKind.HOLIDAY, lost.holiday().words());
      at = ends;
      i++;
    }
  }

  private int firstLostAfter(Instant at) {
    int low = 0;
    int high = hours.lost().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hours.lost().get(middle).span().to() <= at.getEpochSecond()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void addOpen(Instant from, Instant to) {
    Instant at = from;
    for (Pauses.Stretch free : pauses.running(from, to)) {
      add(at, free.from(), SegmentKind.PAUSED, "paused: the clock stands");
      add(free.from(), free.to(), SegmentKind.COUNTED, "within the hours of " + calendar.name());
      at = free.to();
    }
    add(at, to, SegmentKind.PAUSED, "paused: the clock stands");
  }

  private void add(Instant from, Instant to, SegmentKind next, String because) {
    if (!from.isBefore(to)) {
      return;
    }
    if (next != kind || !because.equals(words)) {
      flush();
      since = from;
      kind = next;
      words = because;
    }
    until = to;
  }

  private void flush() {
    if (kind != null) {
      String because =
          "%s (%s to %s, %s)"
              .formatted(
                  words,
                  wall(since, calendar.zone()),
                  wall(until, calendar.zone()),
                  calendar.zone());
      written.add(new Segment(since, until, kind, Duration.between(since, until), because));
      kind = null;
    }
  }

  private static String wall(Instant at, ZoneId zone) {
    String text = WALL_CLOCK.format(at.atZone(zone));
    return text.endsWith(":00") && text.length() > "EEE yyyy-MM-dd HH:mm".length()
        ? text.substring(0, text.length() - ":00".length())
        : text;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
