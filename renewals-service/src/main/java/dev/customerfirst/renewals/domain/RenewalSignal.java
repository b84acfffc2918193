package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.HealthBand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of a renewal: as good as its worst known trait. What is not known is shown as
 * unknown and never counts as good; while neither health nor champion is known, nothing is said.
 *
 * @param band null while too little is known
 * @param traits all of them, in the order of {@link RenewalTrait}
 */
public record RenewalSignal(@Nullable HealthBand band, List<TraitVerdict> traits) {

  /**
   * @param today by the contract's own calendar
   */
  public static RenewalSignal judge(
      RenewalReadings readings, SignalPolicy policy, LocalDate today) {
    return of(TraitLaw.judge(readings, policy, today));
  }

  /** The signal of traits that were judged before. */
  public static RenewalSignal of(List<TraitVerdict> traits) {
    boolean tooLittle =
        traits.stream()
            .filter(t -> t.trait() == RenewalTrait.HEALTH || t.trait() == RenewalTrait.CHAMPION)
            .allMatch(t -> t.band() == null);
    return new RenewalSignal(tooLittle ? null : worst(traits), traits);
  }

  private static @Nullable HealthBand worst(List<TraitVerdict> traits) {
    return traits.stream()
        .map(TraitVerdict::band)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** In words: why it is not green, or that too little is known. */
  public String because() {
    if (band == null) {
      return "Neither the health of the account nor a champion is known yet.";
    }
    return traits.stream()
        .filter(t -> t.band() == band)
        .map(TraitVerdict::because)
        .collect(Collectors.joining(" "));
  }

  /**
   * The first day after today on which the calendar alone may change the signal; empty when only
   * news can.
   */
  public static Optional<LocalDate> nextChange(
      RenewalReadings readings, SignalPolicy policy, LocalDate today) {
    List<LocalDate> days = new ArrayList<>();
    if (readings.activities() != null) {
      plus(days, readings.activities().openUntil().stream(), 0);
    }
    if (readings.promises() != null) {
      plus(
          days,
          readings.promises().promises().stream().filter(p -> !p.reached()).map(Promise::dueOn),
          0);
    }
    if (readings.requests() != null) {
      plus(days, readings.requests().openSince().stream(), policy.neglectedAfterDays());
    }
    if (readings.responses() != null) {
      plus(days, readings.responses().lateOn().stream(), policy.breachCountsForDays());
    }
    return days.stream().filter(day -> day.isAfter(today)).min(Comparator.naturalOrder());
  }

  /** The day after so many more. */
  private static void plus(List<LocalDate> days, Stream<LocalDate> from, int more) {
    from.map(day -> day.plusDays(more + 1L)).forEach(days::add);
  }
}
