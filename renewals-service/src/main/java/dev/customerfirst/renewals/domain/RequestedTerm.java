package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.contracts.QuarterLaw;
import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term as somebody asks for it: a first day and exactly one of last day and whole months (A4).
 *
 * @param endsOn last day, inclusive
 * @param termMonths 1 to 240
 */
public record RequestedTerm(
    LocalDate startsOn, @Nullable LocalDate endsOn, @Nullable Integer termMonths) {

  public static final int LONGEST_MONTHS = 240;
  public static final LocalDate EARLIEST_START = LocalDate.of(1900, 1, 1);
  public static final LocalDate LATEST_START = LocalDate.of(2200, 12, 31);

  private static final String LONGEST_ADVICE =
      "A term lasts at most " + LONGEST_MONTHS + " months.";

  /** Why there can be no such term; empty when there can. */
  public List<Refusal> refusals() {
    if (startsOn.isAfter(LATEST_START)) {
      return refused(
          "start-out-of-range",
          "/startsOn",
          "Start the contract on " + LATEST_START + " or before.");
    }
    if (startsOn.isBefore(EARLIEST_START)) {
      return refused(
          "start-out-of-range",
          "/startsOn",
          "Start the contract on " + EARLIEST_START + " or later.");
    }
    if (endsOn != null && termMonths != null) {
      return refused(
          "term-given-twice", "/termMonths", "Give either endsOn or termMonths, not both.");
    }
    if (termMonths != null) {
      return termMonths >= 1 && termMonths <= LONGEST_MONTHS
          ? List.of()
          : refused(
              "term-out-of-range",
              "/termMonths",
              "Give a term of 1 to " + LONGEST_MONTHS + " months.");
    }
    if (endsOn == null) {
      return refused(
          "term-missing",
          "/endsOn",
          "Give endsOn, the contract's last day, or termMonths, its length.");
    }
    if (endsOn.isBefore(startsOn)) {
      return refused(
          "ends-before-start",
          "/endsOn",
          "The contract would end before it starts. Give a last day on or after " + startsOn + ".");
    }
    LocalDate latestEnd = QuarterLaw.lastDay(startsOn, LONGEST_MONTHS);
    return endsOn.isAfter(latestEnd)
        ? refused(
            "term-out-of-range",
            "/endsOn",
            LONGEST_ADVICE + " Give a last day on or before " + latestEnd + ".")
        : List.of();
  }

  /**
   * The term itself.
   *
   * @throws IllegalStateException when it is refused
   */
  public ContractTerm term() {
    List<Refusal> refusals = refusals();
    if (!refusals.isEmpty()) {
      throw new IllegalStateException(refusals.get(0).detail());
    }
    if (endsOn != null) {
      return new ContractTerm(startsOn, endsOn);
    }
    int months = termMonths == null ? 0 : termMonths;
    return new ContractTerm(startsOn, QuarterLaw.lastDay(startsOn, months));
  }

  private static List<Refusal> refused(String code, String pointer, String detail) {
    return List.of(Refusal.invalid(code, pointer, detail));
  }
}
