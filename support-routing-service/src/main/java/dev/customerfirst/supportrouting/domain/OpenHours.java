package dev.customerfirst.supportrouting.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A calendar compiled for a range of dates: open stretches in order, with how much was open before
 * each. Elapsed time and deadlines are binary searches.
 */
final class OpenHours {

  private static final long NANOS = 1_000_000_000L;

  private final LocalDate first;
  private final LocalDate last;
  private final long[] opens;
  private final long[] closes;

  /** Open seconds before stretch i; one longer than the others. */
  private final long[] before;

  private final List<LostHours> lost;

  OpenHours(LocalDate first, LocalDate last, List<Span> open, List<LostHours> lost) {
    this.first = first;
    this.last = last;
    this.lost = lost;
    int count = open.size();
    opens = new long[count];
    closes = new long[count];
    before = new long[count + 1];
    for (int i = 0; i < count; i++) {
      opens[i] = open.get(i).from();
      closes[i] = open.get(i).to();
      before[i + 1] = before[i] + open.get(i).seconds();
    }
  }

  /** Whether everything between two local dates is known here. */
  boolean covers(LocalDate from, LocalDate to) {
    return !from.isBefore(first) && !to.isAfter(last);
  }

  LocalDate first() {
    return first;
  }

  LocalDate last() {
    return last;
  }

  int count() {
    return opens.length;
  }

  Instant opens(int i) {
    return Instant.ofEpochSecond(opens[i]);
  }

  Instant closes(int i) {
    return Instant.ofEpochSecond(closes[i]);
  }

  List<LostHours> lost() {
    return lost;
  }

  /** The last stretch that opens at or before an instant; -1 when there is none. */
  int floor(Instant at) {
    int found = Arrays.binarySearch(opens, at.getEpochSecond());
    return found >= 0 ? found : -found - 2;
  }

  /** Open time between two instants. */
  Duration between(Instant from, Instant to) {
    return Duration.ofNanos(openNanosBefore(to) - openNanosBefore(from));
  }

  /** The first open instant at or after this one. */
  Optional<Instant> firstOpen(Instant at) {
    int i = floor(at);
    if (i >= 0 && at.getEpochSecond() < closes[i]) {
      return Optional.of(at);
    }
    return i + 1 < opens.length ? Optional.of(opens(i + 1)) : Optional.empty();
  }

  /**
   * The earliest instant by which so much open time has passed.
   *
   * @param amount more than zero
   */
  Optional<Instant> reach(Instant from, Duration amount) {
    long goal = openNanosBefore(from) + amount.toNanos();
    int low = 1;
    int high = opens.length;
    if (before[high] * NANOS < goal) {
      return Optional.empty();
    }
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (before[middle] * NANOS >= goal) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return Optional.of(opens(low - 1).plusNanos(goal - before[low - 1] * NANOS));
  }

  private long openNanosBefore(Instant at) {
    int i = floor(at);
    if (i < 0) {
      return 0;
    }
    long second = at.getEpochSecond();
    return second >= closes[i]
        ? before[i + 1] * NANOS
        : (before[i] + second - opens[i]) * NANOS + at.getNano();
  }
}
