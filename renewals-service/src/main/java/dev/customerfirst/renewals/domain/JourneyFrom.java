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
