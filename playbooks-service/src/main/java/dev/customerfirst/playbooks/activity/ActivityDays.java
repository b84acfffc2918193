package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.playbooks.domain.ActivityStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When the activities of an account are due, and where they are. */
@ApplicationScoped
public class ActivityDays {

  private final ActivityRepository activities;

  ActivityDays(ActivityRepository activities) {
    this.activities = activities;
  }

  /**
   * An activity on its due day.
   *
   * @param onTime done by that day; false while it is not done
   */
  public record Day(
      @Nullable UUID contractId,
      @Nullable UUID opportunityId,
      ActivityCode code,
      ActivityStatus status,
      LocalDate dueOn,
      boolean onTime) {

    /** Whether it belongs to a contract, or to the deal that led to it. */
    public boolean belongsTo(UUID contract, @Nullable UUID deal) {
      return contract.equals(contractId) || deal != null && deal.equals(opportunityId);
    }
  }

  /** Those of the journey matrix, by due day. */
  public List<Day> ofAccount(UUID accountId) {
    return activities.matrixOfAccount(accountId).stream()
        .map(
            activity ->
                new Day(
                    activity.contractId(),
                    activity.opportunityId(),
                    activity.code(),
                    activity.status(),
                    activity.dueOn(),
                    activity.isOnTime()))
        .toList();
  }
}
