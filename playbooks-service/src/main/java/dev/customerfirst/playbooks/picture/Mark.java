package dev.customerfirst.playbooks.picture;

import dev.customerfirst.playbooks.domain.ActivityStatus;
import java.time.LocalDate;
import java.util.Optional;

/** How an activity looks in a picture; each has a colour and a shape of its own. */
enum Mark {
  DONE("done", "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0M-3 0l2 2.6l4.2 -5"),
  DONE_LATE("done late", "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0M0 -3.5v3.5l2.6 1.8"),
  OVERDUE("overdue", "M0 -7.5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"),
  STARTED("started", "M-4 -6.5l9.5 6.5l-9.5 6.5z"),
  OPEN("open", "M-5.5 -5.5h11v11h-11z"),
  PLANNED("planned", "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0"),
  SKIPPED("skipped", "M-4.5 -4.5l9 9M-4.5 4.5l9 -9");

  /** In words, as the legend has it. */
  final String words;

  /** Its outline around its own middle, as SVG has it. */
  final String path;

  Mark(String words, String path) {
    this.words = words;
    this.path = path;
  }

  /** The class of its look. */
  String look() {
    return "m" + ordinal();
  }

  private static Mark open(ActivityStatus status) {
    return switch (status) {
      case SCHEDULED -> OPEN;
      case STARTED -> STARTED;
      default -> PLANNED;
    };
  }

  /**
   * The look of an activity; empty for one that the plan no longer asks for. Overdue is decided by
   * the calendar: the day after the due day, whoever has looked by then.
   */
  static Optional<Mark> of(
      ActivityStatus status, boolean onTime, LocalDate dueOn, LocalDate today) {
    return switch (status) {
      case PLANNED, SCHEDULED, STARTED ->
          Optional.of(status.isOverdue(dueOn, today) ? OVERDUE : open(status));
      case COMPLETED -> Optional.of(onTime ? DONE : DONE_LATE);
      case SKIPPED -> Optional.of(SKIPPED);
      case WITHDRAWN -> Optional.empty();
    };
  }
}
