package dev.customerfirst.localstack.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Plays the year: to the next instant at which a service or a person does something, until nothing
 * moves any more, and on. One act at a time, so that the same input gives the same events. All
 * knowledge is in the services: it can be left at any point and taken up again.
 */
final class Year {

  /** An act that is still to be done after so many attempts will never be done. */
  private static final int MOST_ATTEMPTS = 20;

  private final Clocks clocks;
  private final List<Habit> habits;
  private final BooleanSupplier over;
  private final Screen screen;

  private String planned = "";
  private List<Act> plan = List.of();
  private String lastAct = "";
  private int attempts;

  Year(Clocks clocks, List<Habit> habits, BooleanSupplier over, Screen screen) {
    this.clocks = clocks;
    this.habits = habits;
    this.over = over;
    this.screen = screen;
  }

  /** One step; false when the year is over. May be repeated after an {@link Outage}. */
  boolean step() {
    String settled = clocks.settle();
    Instant now = clocks.now();
    screen.time(now);
    if (!settled.equals(planned)) {
      plan = habits.stream().flatMap(habit -> habit.plan().stream()).sorted(Act.IN_ORDER).toList();
      planned = settled;
    }
    if (!plan.isEmpty() && !plan.get(0).at().isAfter(now)) {
      act(plan.get(0), now);
      return true;
    }
    if (over.getAsBoolean()) {
      return false;
    }
    clocks.moveTo(next());
    return true;
  }

  private void act(Act act, Instant now) {
    attempts = act.what().equals(lastAct) ? attempts + 1 : 1;
    lastAct = act.what();
    if (attempts > MOST_ATTEMPTS) {
      throw new Refused("It has no effect, however often it is done: " + act.what());
    }
    planned = "";
    act.doIt().run();
    screen.happened(now, act.what());
  }

  private Instant next() {
    return Stream.concat(clocks.nextDue().stream(), plan.stream().map(Act::at).findFirst().stream())
        .min(Comparator.naturalOrder())
        .orElseThrow(
            () -> new Refused("Nothing happens any more, and the year is not over: ask status"));
  }

  /** For those who look: what people will do next. */
  Optional<Act> nextAct() {
    return plan.stream().findFirst();
  }
}
