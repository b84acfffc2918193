package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.contracts.ContractQuarter;
import dev.customerfirst.events.contracts.QuarterLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

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

  public List<ContractQuarter> quarters(ZoneId zone) {
    return QuarterLaw.quarters(startsOn, endsOn, zone);
  }
}
