package dev.customerfirst.playbooks.domain;

import dev.customerfirst.events.contracts.QuarterLaw;
import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The length of a contract as people say it: a last day, or a number of months. */
public record ContractTerm(
    LocalDate startsOn, @Nullable LocalDate endsOn, @Nullable Integer termMonths) {

  private static final int MAX_MONTHS = 240;
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

  /** All that is wrong with it, each with what to do. */
  public List<Refusal> refusals() {
    List<Refusal> refusals = new ArrayList<>();
    if (startsOn.isBefore(EARLIEST) || startsOn.isAfter(LATEST)) {
      refusals.add(
          Refusal.invalid(
              "start-out-of-range",
              "/startsOn",
              "Contracts start between " + EARLIEST + " and " + LATEST + ": check the year."));
    }
    if (endsOn != null && termMonths != null) {
      refusals.add(
          Refusal.invalid(
              "term-given-twice",
              "/termMonths",
              "Say either endsOn, the last day, or termMonths, and leave the other one out."));
    } else if (endsOn == null && termMonths == null) {
      refusals.add(
          Refusal.invalid(
              "term-missing", "/endsOn", "Say endsOn, the last day, or else termMonths."));
    } else if (termMonths != null && (termMonths < 1 || termMonths > MAX_MONTHS)) {
      refusals.add(
          Refusal.invalid(
              "term-out-of-range", "/termMonths", "A term has 1 to " + MAX_MONTHS + " months."));
    } else if (endsOn != null && refusals.isEmpty()) {
      endRefusal(endsOn).ifPresent(refusals::add);
    }
    return List.copyOf(refusals);
  }

  private Optional<Refusal> endRefusal(LocalDate end) {
    if (end.isBefore(startsOn)) {
      return Optional.of(
          Refusal.invalid(
              "ends-before-start",
              "/endsOn",
              "endsOn is the last day, so it is " + startsOn + " or later."));
    }
    LocalDate latest = QuarterLaw.lastDay(startsOn, MAX_MONTHS);
    return end.isAfter(latest)
        ? Optional.of(
            Refusal.invalid(
                "term-out-of-range",
                "/endsOn",
                "A term has at most "
                    + MAX_MONTHS
                    + " months: for this start the last day is "
                    + latest
                    + " or earlier."))
        : Optional.empty();
  }

  /**
   * The last day, inclusive.
   *
   * @throws IllegalStateException when {@link #refusals} are not empty
   */
  public LocalDate lastDay() {
    if (endsOn != null) {
      return endsOn;
    }
    if (termMonths != null) {
      return QuarterLaw.lastDay(startsOn, termMonths);
    }
    throw new IllegalStateException("a term needs its last day or its months");
  }
}
