package dev.customerfirst.playbooks.activity;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of an activity so far.
 *
 * @param because the note or reason of the last step
 */
@Embeddable
record Course(
    @Nullable Instant openedAt,
    @Nullable Instant startedAt,
    @Nullable LocalDate completedOn,
    @Nullable String because) {

  static final Course NONE = new Course(null, null, null, null);

  Course opened(Instant now) {
    return new Course(now, startedAt, completedOn, because);
  }

  Course started(Instant now) {
    return new Course(openedAt == null ? now : openedAt, now, completedOn, because);
  }

  Course completed(LocalDate on, @Nullable String note) {
    return new Course(openedAt, startedAt, on, note);
  }

  Course closed(String reason) {
    return new Course(openedAt, startedAt, completedOn, reason);
  }

  Course reopened(String reason, Instant now) {
    return new Course(openedAt == null ? now : openedAt, null, null, reason);
  }

  Course restored() {
    return new Course(openedAt, startedAt, completedOn, null);
  }
}
