package dev.customerfirst.playbooks.activity;

import java.time.Instant;

/**
 * A view with the number that makes its ETag: another one after every change of the row, and when
 * the calendar makes it overdue.
 */
record VersionedActivity(ActivityView view, long version) {

  static VersionedActivity of(Activity activity, Instant now) {
    ActivityView view = ActivityView.of(activity, now);
    return new VersionedActivity(view, 2 * activity.version() + (view.overdue() ? 1 : 0));
  }
}
