package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.playbooks.domain.ActivityStatus;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Activities counted by where they are. What was withdrawn does not count.
 *
 * @param total planned, scheduled, started, completed and skipped ones
 */
public record ActivityTally(
    int total,
    int planned,
    int scheduled,
    int started,
    int completed,
    int skipped,
    Map<ActivityCode, Counts> byCode) {

  /** The same for one code. */
  public record Counts(
      int total, int planned, int scheduled, int started, int completed, int skipped) {

    private static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    private Counts and(ActivityStatus status) {
      return new Counts(
          total + 1,
          planned + one(status == ActivityStatus.PLANNED),
          scheduled + one(status == ActivityStatus.SCHEDULED),
          started + one(status == ActivityStatus.STARTED),
          completed + one(status == ActivityStatus.COMPLETED),
          skipped + one(status == ActivityStatus.SKIPPED));
    }

    private static int one(boolean counts) {
      return counts ? 1 : 0;
    }
  }

  static ActivityTally of(Collection<Activity> activities) {
    Counts all = Counts.NONE;
    Map<ActivityCode, Counts> byCode = new TreeMap<>();
    for (Activity activity : activities) {
      if (activity.status() != ActivityStatus.WITHDRAWN) {
        all = all.and(activity.status());
        byCode.put(
            activity.code(),
            byCode.getOrDefault(activity.code(), Counts.NONE).and(activity.status()));
      }
    }
    return new ActivityTally(
        all.total(),
        all.planned(),
        all.scheduled(),
        all.started(),
        all.completed(),
        all.skipped(),
        byCode);
  }
}
