package dev.customerfirst.localstack.demo;

import dev.customerfirst.localstack.Service;

/** What some of the people do for their customers, derived from what a service says. */
interface Habit {

  /** While nothing changes there, the plan stays. */
  Service source();

  Plan plan();
}
