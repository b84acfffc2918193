package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.contracts.ContractQuarter;
import dev.customerfirst.events.contracts.QuarterLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/**
 * From when to when a contract runs.
 *
 * @param endsOn last day, inclusive
 */
public record ContractTerm(LocalDate startsOn, LocalDate endsOn) {

  public ContractTerm {
    if (endsOn.isBefore(startsOn)) {
      throw new IllegalArgumentException("a contract ends on or after the day it starts");
    }
  }

  /** T of T-180, T-120 and T-90, and the first day of a successor. */
  public LocalDate dayAfter() {
    return endsOn.plusDays(1);
  }

  public Instant startsAt(ZoneId zone) {
    return startsOn.atStartOfDay(zone).toInstant();
  }

  public Instant endsAt(ZoneId zone) {
    return dayAfter().atStartOfDay(zone).toInstant();
  }

  /**
   * The term that follows and is as long: by months where this one is whole months, else by days.
   */
  public ContractTerm next() {
    long months = wholeMonths();
    LocalDate after =
        months > 0
            ? dayAfter().plusMonths(months)
            : dayAfter().plusDays(ChronoUnit.DAYS.between(startsOn, dayAfter()));
    return new ContractTerm(dayAfter(), after.minusDays(1));
  }

  /** Zero when the term is no number of whole months; counted from the start, clamped. */
  private long wholeMonths() {
    long months = ChronoUnit.MONTHS.between(startsOn, dayAfter());
    // From 31 January to 27 February it counts none, yet a month after the start is the 28th.
    return LongStream.of(months, months + 1)
        .filter(m -> m > 0 && startsOn.plusMonths(m).equals(dayAfter()))
        .findFirst()
        .orElse(0);
  }

  public List<ContractQuarter> quarters(ZoneId zone) {
    return QuarterLaw.quarters(startsOn, endsOn, zone);
  }
}
