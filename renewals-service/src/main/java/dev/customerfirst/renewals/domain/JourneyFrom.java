package dev.customerfirst.renewals.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From which day on we accompany a contract. A contract that was already running when it was
 * entered has quarters that ended before that day: they are history, nothing fires late for them.
 */
public final class JourneyFrom {

  private JourneyFrom() {}

  /**
   * The contract's first day, or for a contract that began earlier the day of entry.
   *
   * @param today the day of entry by the contract's calendar
   */
  public static LocalDate unlessGiven(ContractTerm term, LocalDate today) {
    if (!term.startsOn().isBefore(today)) {
      return term.startsOn();
    }
    return today.isAfter(term.dayAfter()) ? term.dayAfter() : today;
  }

  /**
   * From which day on we accompany a contract whose dates were agreed anew: the same day as far as
   * the new term has it; where it was the first day, the new first day.
   *
   * @param today by the contract's calendar
   */
  public static LocalDate amended(
      LocalDate journeyFrom, ContractTerm before, ContractTerm after, LocalDate today) {
    if (journeyFrom.equals(before.startsOn()) && !before.startsOn().equals(after.startsOn())) {
      return unlessGiven(after, today);
    }
    if (journeyFrom.isBefore(after.startsOn())) {
      return after.startsOn();
    }
    return journeyFrom.isAfter(after.dayAfter()) ? after.dayAfter() : journeyFrom;
  }

  /** Why the journey cannot begin on that day; empty when it can, or when none was asked for. */
  public static List<Refusal> refusals(ContractTerm term, @Nullable LocalDate asked) {
    if (asked == null || !(asked.isBefore(term.startsOn()) || asked.isAfter(term.dayAfter()))) {
      return List.of();
    }
    return List.of(
        Refusal.invalid(
            "journey-outside-term",
            "/journeyFrom",
            "Let the journey begin within the contract: from "
                + term.startsOn()
                + " to "
                + term.dayAfter()
                + "."));
  }
}
