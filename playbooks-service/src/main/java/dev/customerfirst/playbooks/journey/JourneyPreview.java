package dev.customerfirst.playbooks.journey;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.JourneyPhase;
import dev.customerfirst.events.Role;
import dev.customerfirst.playbooks.domain.ActivityRoles;
import dev.customerfirst.playbooks.domain.PlannedActivity;
import dev.customerfirst.playbooks.domain.playbook.Playbooks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The journey a contract would have.
 *
 * @param hoursPerRole the work that the playbooks of all activities are, together
 * @param warnings codes, for example {@code stub-quarter}
 */
record JourneyPreview(
    List<Item> activities,
    Totals totals,
    Map<Role, BigDecimal> hoursPerRole,
    List<String> warnings) {

  /** How many activities, all and by code. */
  record Totals(int total, Map<ActivityCode, Integer> byCode) {}

  /**
   * An activity.
   *
   * @param quarter null unless the phase is QUARTER
   * @param occurrence 1 for the first of its code in its quarter
   * @param optional invited, and it goes on without them
   * @param whenNecessary called in when the case needs them
   */
  record Item(
      ActivityCode code,
      JourneyPhase phase,
      @Nullable Integer quarter,
      int occurrence,
      LocalDate opensOn,
      LocalDate dueOn,
      List<Role> owners,
      List<Role> optional,
      List<Role> whenNecessary) {

    static Item of(PlannedActivity planned) {
      ActivityRoles roles = planned.roles();
      return new Item(
          planned.key().code(),
          planned.key().phase(),
          planned.key().quarter(),
          planned.key().occurrence(),
          planned.opensOn(),
          planned.dueOn(),
          roles.owners(),
          roles.optional(),
          roles.whenNecessary());
    }
  }

  static JourneyPreview of(
      List<PlannedActivity> planned, Playbooks playbooks, List<String> warnings) {
    Map<ActivityCode, Integer> byCode = new TreeMap<>();
    planned.forEach(activity -> byCode.merge(activity.key().code(), 1, Integer::sum));
    return new JourneyPreview(
        planned.stream().map(Item::of).toList(),
        new Totals(planned.size(), byCode),
        JourneyComparison.hours(planned, playbooks),
        warnings);
  }
}
