package dev.customerfirst.playbooks.load;

import dev.customerfirst.events.ActivityCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The work of those who report to somebody, against their time; the fullest first.
 *
 * @param from today, by UTC
 * @param to last day, inclusive
 */
record TeamLoad(UUID managerId, LocalDate from, LocalDate to, List<PersonLoad> items) {

  /**
   * One person's.
   *
   * @param accounts on how many teams they sit
   * @param due how many activities are theirs to do by the end of the period, overdue ones among
   *     them
   * @param overdue how many of them were due before today
   * @param hours of work that the playbooks of these activities are, for the roles they own
   * @param capacityHours of work by their calendar, without absences
   * @param capacityAssumed nobody said when they work: forty hours a week
   * @param utilisation hours by capacity; null where there is no capacity
   * @param uncovered what falls due while they are away and nobody stands in
   */
  record PersonLoad(
      UUID personId,
      int accounts,
      int due,
      int overdue,
      BigDecimal hours,
      BigDecimal capacityHours,
      boolean capacityAssumed,
      @Nullable BigDecimal utilisation,
      List<Uncovered> uncovered) {}

  /** An activity that nobody would do. */
  record Uncovered(
      UUID activityId, UUID accountId, ActivityCode code, LocalDate dueOn, String because) {}
}
