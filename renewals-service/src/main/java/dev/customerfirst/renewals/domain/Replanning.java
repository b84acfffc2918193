package dev.customerfirst.renewals.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is still to come for a contract whose dates were agreed anew, and how that differs from what
 * was to come before (A4). What happened stays as it happened.
 */
public final class Replanning {

  private Replanning() {}

  /**
   * A moment without its instant.
   *
   * @param number as in {@link Moment}
   */
  public record Occurrence(MomentKind kind, int number) {

    public static Occurrence of(Moment moment) {
      return new Occurrence(moment.kind(), moment.number());
    }
  }

  /** A moment whose instant is another one now. */
  public record Moved(MomentKind kind, int number, Instant before, Instant after) {}

  /** The difference between two plans, each list in order. */
  public record Changes(List<Moment> added, List<Moment> removed, List<Moved> moved) {}

  /**
   * Of all moments of the new dates those that are to be planned. A renewal window that lies ahead
   * opens, also when it had opened before the contract was extended; one that lies in the past does
   * not open late. The same holds for a notice deadline. Everything else happens once.
   *
   * @param all what the new dates bring about
   * @param happened what was told already
   */
  public static List<Moment> toCome(List<Moment> all, Set<Occurrence> happened, Instant now) {
    return all.stream()
        .filter(
            moment ->
                comesAgain(moment.kind())
                    ? moment.dueAt().isAfter(now)
                    : !happened.contains(Occurrence.of(moment)))
        .toList();
  }

  /** What is different. */
  public static Changes changes(List<Moment> before, List<Moment> after) {
    Map<Occurrence, Moment> earlier = byOccurrence(before);
    Map<Occurrence, Moment> later = byOccurrence(after);
    return new Changes(
        sorted(after, earlier),
        sorted(before, later),
        after.stream()
            .sorted(Moment.IN_ORDER)
            .map(moment -> moved(earlier.get(Occurrence.of(moment)), moment))
            .filter(Objects::nonNull)
            .toList());
  }

  private static boolean comesAgain(MomentKind kind) {
    return kind == MomentKind.RENEWAL_WINDOW || kind == MomentKind.NOTICE_DEADLINE;
  }

  private static List<Moment> sorted(List<Moment> moments, Map<Occurrence, Moment> without) {
    return moments.stream()
        .filter(moment -> !without.containsKey(Occurrence.of(moment)))
        .sorted(Moment.IN_ORDER)
        .toList();
  }

  private static @Nullable Moved moved(@Nullable Moment before, Moment after) {
    return before == null || before.dueAt().equals(after.dueAt())
        ? null
        : new Moved(after.kind(), after.number(), before.dueAt(), after.dueAt());
  }

  private static Map<Occurrence, Moment> byOccurrence(List<Moment> moments) {
    return moments.stream().collect(Collectors.toMap(Occurrence::of, Function.identity()));
  }
}
