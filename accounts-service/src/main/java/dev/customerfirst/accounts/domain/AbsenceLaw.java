package dev.customerfirst.accounts.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Which absences can be recorded, and what is worth a second look. */
public final class AbsenceLaw {

  /** Not refused, because the team may know better; but nobody should find out on the day. */
  public record Warning(String code, String detail) {}

  private AbsenceLaw() {}

  /**
   * What speaks against an absence.
   *
   * @param whose how the person stands without it
   */
  public static List<Refusal> check(UUID person, Absence wanted, Presence whose, Instant now) {
    List<Refusal> refusals = new ArrayList<>();
    Stream.of(
            Days.check(wanted.firstDay(), "/firstDay"),
            Days.check(wanted.lastDay(), "/lastDay"),
            order(wanted, whose, now))
        .flatMap(Optional::stream)
        .forEach(refusals::add);
    if (refusals.isEmpty()) {
      // Days that make no sense overlap with anything.
      others(wanted, whose.absences()).ifPresent(refusals::add);
    }
    cover(person, wanted).ifPresent(refusals::add);
    return refusals;
  }

  private static Optional<Refusal> order(Absence wanted, Presence whose, Instant now) {
    if (wanted.lastDay().isBefore(wanted.firstDay())) {
      return Optional.of(
          Refusal.invalid(
              "absence-ends-before-it-begins",
              "/lastDay",
              "The last day lies before the first. Send both; for one day they are the same."));
    }
    if (whose.isOver(wanted, now)) {
      return Optional.of(
          Refusal.invalid(
              "absence-over",
              "/lastDay",
              "The absence is over already, and only what is or comes is kept. Send a last day"
                  + " from today on."));
    }
    return Optional.empty();
  }

  private static Optional<Refusal> cover(UUID person, Absence wanted) {
    return person.equals(wanted.coverId())
        ? Optional.of(
            Refusal.invalid(
                "covered-by-themselves",
                "/coverId",
                "Nobody can stand in for themselves. Name another person, or nobody."))
        : Optional.empty();
  }

  private static Optional<Refusal> others(Absence wanted, Collection<Absence> known) {
    return known.stream()
        .filter(wanted::shares)
        .findFirst()
        .map(
            other ->
                Refusal.conflict(
                    "absence-overlaps",
                    "The person is away "
                        + other.days()
                        + " already (absence "
                        + other.id()
                        + "). Take that one away first, or send other days."));
  }

  /** Warns of a cover who will not be there on all of the days. */
  public static List<Warning> warnings(Absence wanted, Collection<Absence> absencesOfCover) {
    return absencesOfCover.stream()
        .filter(wanted::shares)
        .map(
            other ->
                new Warning(
                    "cover-absent-too",
                    "The person who stands in is away "
                        + other.days()
                        + ". On those days nobody stands in."))
        .toList();
  }
}
