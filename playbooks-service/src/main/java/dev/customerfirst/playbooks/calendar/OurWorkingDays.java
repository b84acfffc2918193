package dev.customerfirst.playbooks.calendar;

import dev.customerfirst.playbooks.domain.WorkingDays;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/** Makes the working days from what was set. */
final class OurWorkingDays {

  private OurWorkingDays() {}

  @Produces
  @Singleton
  static WorkingDays workingDays(CalendarSettings settings) {
    return new WorkingDays(settings.daysOff(), settings.holidays().orElse(Set.of()));
  }
}
