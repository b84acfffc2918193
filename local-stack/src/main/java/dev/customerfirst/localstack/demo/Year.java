package dev.customerfirst.localstack.demo;

import dev.customerfirst.localstack.Service;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
  private final Screen screen;

  private final Map<Habit, Plan> plans = new LinkedHashMap<>();
  private Map<Service, String> planned = new EnumMap<>(Service.class);
  private @Nullable Habit actedLast;
  private boolean settled;
  private String lastAct = "";
  private int attempts;

  Year(Clocks clocks, List<Habit> habits, Screen screen) {
    this.clocks = clocks;
    this.habits = habits;
    this.screen = screen;
  }

  /** One step; false when the year is over. May be repeated after an {@link Outage}. */
  boolean step() {
    try {
      return next();
    } catch (Outage outage) {
      // What was asked for last may or may not have happened.
      settled = false;
      plans.clear();
      throw outage;
    }
  }

  private boolean next() {
    if (!settled) {
      replan(clocks.settle());
      settled = true;
    }
    Instant now = clocks.now();
    Optional<Act> next =
        plans.values().stream().flatMap(plan -> plan.acts().stream()).min(Act.IN_ORDER);
    if (next.isPresent() && !next.get().at().isAfter(now)) {
      actedLast = whose(next.get());
      act(next.get(), now);
      return true;
    }
    if (plans.values().stream().noneMatch(Plan::open)) {
      return false;
    }
    move(Stream.concat(clocks.nextDue().stream(), next.map(Act::at).stream()));
    return true;
  }

  private void replan(Map<Service, String> done) {
    for (Habit habit : habits) {
      if (!plans.containsKey(habit) || mayDiffer(habit, done)) {
        plans.put(habit, habit.plan());
      }
    }
    planned = done;
    actedLast = null;
  }

  private boolean mayDiffer(Habit habit, Map<Service, String> done) {
    Service source = habit.source();
    boolean disturbed =
        !habit.undisturbed() && !Objects.equals(done.get(source), planned.get(source));
    return disturbed || habit.equals(actedLast);
  }

  private Habit whose(Act act) {
    return plans.entrySet().stream()
        .filter(entry -> entry.getValue().acts().contains(act))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private void act(Act act, Instant now) {
    attempts = act.what().equals(lastAct) ? attempts + 1 : 1;
    lastAct = act.what();
    if (attempts > MOST_ATTEMPTS) {
      throw new Refused("It has no effect, however often it is done: " + act.what());
    }
    settled = false;
    act.doIt().run();
    screen.happened(now, act.what());
  }

  /** Where nothing fell due on the way, everything is as settled as before. */
  private void move(Stream<Instant> candidates) {
    Instant next =
        candidates
            .min(Comparator.naturalOrder())
            .orElseThrow(() -> new Refused("Nothing happens any more, and the year is not over"));
    settled = false;
    boolean busy = clocks.moveTo(next);
    screen.time(next);
    settled = !busy;
  }
}
