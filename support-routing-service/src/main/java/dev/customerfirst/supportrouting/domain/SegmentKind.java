package dev.customerfirst.supportrouting.domain;

/** Why time counts or does not: of several reasons not to count, the first one here is given. */
public enum SegmentKind {
  /** Outside the weekly hours. */
  CLOSED,
  /** Within the weekly hours, but a holiday. */
  HOLIDAY,
  /** Open, but the clock stands. */
  PAUSED,
  /** Open, and the clock runs. */
  COUNTED
}
