package dev.customerfirst.renewals.domain;

/** What happens to a contract by itself; at one instant in this order. */
public enum MomentKind {
  STARTED,
  /** Numbered by its days before the end: 180, 120, 90. */
  RENEWAL_WINDOW,
  /** Numbered like the quarter that is over. */
  QUARTER_ELAPSED,
  /** A contract that renews by itself does so now, unless somebody said that it does not. */
  NOTICE_DEADLINE,
  ENDED,
  /** Planned when a contract ends and nothing is decided. */
  GRACE_OVER;

  /**
   * What it lets happen.
   *
   * @throws IllegalStateException for {@link #ENDED}, which {@link Ending} decides
   */
  public Happening happening() {
    return switch (this) {
      case STARTED -> Happening.START;
      case RENEWAL_WINDOW -> Happening.OPEN_WINDOW;
      case QUARTER_ELAPSED -> Happening.ELAPSE_QUARTER;
      case NOTICE_DEADLINE -> Happening.PASS_NOTICE_DEADLINE;
      case GRACE_OVER -> Happening.PASS_GRACE;
      case ENDED -> throw new IllegalStateException("there are three ways to end");
    };
  }
}
