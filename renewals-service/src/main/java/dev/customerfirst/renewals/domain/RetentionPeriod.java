package dev.customerfirst.renewals.domain;

import java.time.LocalDate;

/** From which day to which figures look, both included. */
public record RetentionPeriod(LocalDate from, LocalDate to) {

  public RetentionPeriod {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a period ends on or after the day it begins");
    }
  }

  /** The day at whose end those who are compared were customers. */
  public LocalDate dayBefore() {
    return from.minusDays(1);
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
