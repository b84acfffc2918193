package dev.customerfirst.playbooks.domain.load;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days on which somebody is away.
 *
 * @param lastDay inclusive
 * @param coverId who stands in; null when nobody does
 */
public record Away(LocalDate firstDay, LocalDate lastDay, @Nullable UUID coverId) {

  public boolean includes(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }
}
