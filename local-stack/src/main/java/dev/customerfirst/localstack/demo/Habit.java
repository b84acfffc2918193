package dev.customerfirst.localstack.demo;

import dev.customerfirst.localstack.Service;

/** What some of the people do for their customers, derived from what a service says. */
interface Habit {

  /** While nothing changes there, the plan stays. */
  Service source();

  /**
   * Whether only these people change what the plan is made of: then it stays, whatever else changes
   * there, until they have done something.
   */
  default boolean undisturbed() {
    return false;
  }

  Plan plan();
}
