package dev.customerfirst.playbooks.journey;

import dev.customerfirst.playbooks.domain.JourneyPlanner;
import dev.customerfirst.playbooks.domain.WorkingDays;
import jakarta.inject.Singleton;
import java.util.Set;

/** The journey law with this organisation's working days. */
@Singleton
class JourneyLaw {

  private final JourneyPlanner planner;

  JourneyLaw(JourneySettings settings) {
    planner =
        new JourneyPlanner(
            new WorkingDays(settings.daysOff(), settings.holidays().orElse(Set.of())));
  }

  JourneyPlanner planner() {
    return planner;
  }
}
