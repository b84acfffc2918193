package dev.customerfirst.playbooks.domain;

import dev.customerfirst.events.contracts.ContractQuarter;
import java.time.LocalDate;

/**
 * A quarter inside its contract, with the months that nurture goes by.
 *
 * @param number 1 for the first
 */
record QuarterSlot(
    LocalDate contractStart,
    LocalDate contractEnd,
    int number,
    LocalDate startsOn,
    LocalDate endsOn) {

  static final int MONTHS = 3;

  static QuarterSlot of(ContractQuarter quarter, LocalDate contractStart, LocalDate contractEnd) {
    return new QuarterSlot(
        contractStart, contractEnd, quarter.number(), quarter.startsOn(), quarter.endsOn());
  }

  /** Whether the contract lasts into month i (0, 1, 2) of the quarter. */
  boolean hasMonth(int i) {
    return !startOfMonth(i).isAfter(contractEnd);
  }

  /** The last day of month i, or of the quarter where the contract ends before that. */
  LocalDate endOfMonth(int i) {
    LocalDate end = startOfMonth(i + 1).minusDays(1);
    return end.isAfter(endsOn) ? endsOn : end;
  }

  // Counted from the contract's own start: a month end that was clamped must not stay clamped.
  private LocalDate startOfMonth(int i) {
    return contractStart.plusMonths((long) MONTHS * (number - 1) + i);
  }
}
