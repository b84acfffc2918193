package dev.customerfirst.accounts.people;

import dev.customerfirst.accounts.domain.WorkingWindow;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;

/** Keeps a {@link WorkingWindow} in a row. */
@Embeddable
record HoursColumns(
    @Enumerated(EnumType.STRING) @Column(nullable = false) DayOfWeek day,
    @Column(name = "from_minute", nullable = false) int fromMinute,
    @Column(name = "until_minute", nullable = false) int untilMinute) {

  static HoursColumns of(WorkingWindow window) {
    return new HoursColumns(window.day(), window.fromMinute(), window.untilMinute());
  }

  WorkingWindow window() {
    return new WorkingWindow(day, fromMinute, untilMinute);
  }
}
