package dev.customerfirst.supportrouting.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A half-open stretch of time: windows and holidays begin and end on whole seconds.
 *
 * @param from epoch second, inclusive
 * @param to epoch second, exclusive
 */
record Span(long from, long to) {

  static final Span ALWAYS = new Span(Long.MIN_VALUE, Long.MAX_VALUE);

  boolean isEmpty() {
    return from >= to;
  }

  long seconds() {
    return to - from;
  }

  Span within(Span other) {
    return new Span(Math.max(from, other.from), Math.min(to, other.to));
  }

  /** The same stretches in order, with those that touch or overlap made one. */
  static List<Span> union(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingLong(Span::from));
    List<Span> united = new ArrayList<>(sorted.size());
    for (Span next : sorted) {
      int last = united.size() - 1;
      if (last >= 0 && next.from <= united.get(last).to) {
        Span open = united.get(last);
        united.set(last, new Span(open.from, Math.max(open.to, next.to)));
      } else {
        united.add(next);
      }
    }
    return united;
  }
}
