package dev.customerfirst.localstack.demo;

import java.util.List;

/** What some of the people do for their customers, derived from what the services say. */
interface Habit {

  /** What is still to be done, as far as it is known now. What was done is no longer in it. */
  List<Act> plan();
}
