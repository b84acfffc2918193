package dev.customerfirst.playbooks.effect;

import dev.customerfirst.events.ActivityCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Which effect is asked for.
 *
 * @param from first day of completion, inclusive
 * @param to last day of completion, inclusive
 * @param windowDays days before and after, the day itself not among them
 */
record Question(ActivityCode code, String metric, LocalDate from, LocalDate to, int windowDays) {

  LocalDate middle() {
    return from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
  }
}
