package dev.customerfirst.supportrouting.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pauses in order, with those that touch or overlap made one and the empty ones left out. */
final class Pauses {

  static final Pauses NONE = new Pauses(List.of());

  private final List<Stretch> merged;

  private Pauses(List<Stretch> merged) {
    this.merged = merged;
  }

  /** A half-open stretch between two instants. */
  record Stretch(Instant from, Instant to) {}

  static Pauses of(List<Pause> pauses) {
    List<Stretch> sorted = new ArrayList<>();
    for (Pause pause : pauses) {
      Instant to = pause.to() == null ? Instant.MAX : pause.to();
      if (pause.from().isBefore(to)) {
        sorted.add(new Stretch(pause.from(), to));
      }
    }
    sorted.sort(Comparator.comparing(Stretch::from));
    List<Stretch> merged = new ArrayList<>();
    for (Stretch next : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && !next.from().isAfter(merged.get(last).to())) {
        Stretch before = merged.get(last);
        Instant to = before.to().isAfter(next.to()) ? before.to() : next.to();
        merged.set(last, new Stretch(before.from(), to));
      } else {
        merged.add(next);
      }
    }
    return new Pauses(List.copyOf(merged));
  }

  /** The stretches of {@code [from, to)} in which the clock may run, in order. */
  List<Stretch> running(Instant from, Instant to) {
    List<Stretch> free = new ArrayList<>();
    Instant at = from;
    for (int i = firstEndingAfter(from); i < merged.size(); i++) {
      Stretch pause = merged.get(i);
      if (!pause.from().isBefore(to)) {
        break;
      }
      if (pause.from().isAfter(at)) {
        free.add(new Stretch(at, pause.from()));
      }
      at = pause.to();
    }
    if (at.isBefore(to)) {
      free.add(new Stretch(at, to));
    }
    return free;
  }

  private int firstEndingAfter(Instant at) {
    int low = 0;
    int high = merged.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (merged.get(middle).to().isAfter(at)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Where the pause that still lasts began; {@link Instant#MAX} when none does. */
  Instant openSince() {
    if (merged.isEmpty()) {
      return Instant.MAX;
    }
    Stretch last = merged.get(merged.size() - 1);
    return last.to().equals(Instant.MAX) ? last.from() : Instant.MAX;
  }
}
