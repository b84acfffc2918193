package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.ActivityCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What moves when an activity does: it first, then what waits for it.
 *
 * @param moves empty when it is due on that day already
 */
record Rescheduling(List<Move> moves) {

  /** One activity and its due day; a day off gives way to the working day before it. */
  record Move(UUID activityId, ActivityCode code, LocalDate dueBefore, LocalDate dueOn) {}
}
