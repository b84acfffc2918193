package dev.customerfirst.playbooks.activity;

/** A view with the row version that makes its ETag. */
record VersionedActivity(ActivityView view, long version) {

  static VersionedActivity of(Activity activity) {
    return new VersionedActivity(ActivityView.of(activity), activity.version());
  }
}
