package dev.customerfirst.accounts.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a person is away.
 *
 * @param lastDay inclusive
 * @param coverId who stands in; null when nobody does
 */
public record Absence(UUID id, LocalDate firstDay, LocalDate lastDay, @Nullable UUID coverId) {

  /** Whether they have a day in common. */
  boolean shares(Absence other) {
    return !firstDay.isAfter(other.lastDay) && !other.firstDay.isAfter(lastDay);
  }

  String days() {
    return firstDay.equals(lastDay) ? "on " + firstDay : "from " + firstDay + " to " + lastDay;
  }
}
