package dev.customerfirst.playbooks.journey;

import dev.customerfirst.playbooks.domain.JourneyPlanner;
import dev.customerfirst.playbooks.domain.WorkingDays;
import jakarta.inject.Singleton;

/** The journey law with this organisation's working days. */
@Singleton
class JourneyLaw {

  private final JourneyPlanner planner;

  JourneyLaw(WorkingDays workingDays) {
    planner = new JourneyPlanner(workingDays);
  }

  JourneyPlanner planner() {
    return planner;
  }
}
