package dev.customerfirst.kit.time;

import dev.customerfirst.kit.http.ProblemException;
import dev.customerfirst.kit.http.Problems;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Moves simulated time, running all work that falls due on the way at its own instant. */
@Singleton
class Simulation {
  /** Rounds at one instant before the work is taken for stuck. */
  private static final int MOST_ROUNDS = 10_000;

  private final SimulatedClock clock;
  private final DueWork work;

  Simulation(SimulatedClock clock, DueWork work) {
    this.clock = clock;
    this.work = work;
  }

  /** One caller at a time: two would run the same work at the same instant. */
  synchronized void advance(Instant to) {
    Instant from = clock.instant();
    if (to.isBefore(from)) {
      throw Problems.conflict(
          "clock-moves-forward", "It is " + from + " already; send a later instant.");
    }
    int rounds = 0;
    Optional<Instant> next = work.nextDue();
    while (next.isPresent() && !next.get().isAfter(to)) {
      Instant due = next.get();
      if (due.isAfter(clock.instant())) {
        clock.set(due);
        rounds = 0;
      }
      List<String> failed = work.run(clock.instant());
      rounds++;
      if (!failed.isEmpty() || rounds > MOST_ROUNDS) {
        throw stuck(failed);
      }
      next = work.nextDue();
    }
    clock.set(to);
  }

  private ProblemException stuck(List<String> failed) {
    return new ProblemException(
        500,
        "simulation-stuck",
        "The simulation is stuck",
        failed.isEmpty()
            ? "At " + clock.instant() + " work stays due however often it is done."
            : "At " + clock.instant() + " failed: " + String.join(", ", failed) + ".",
        List.of());
  }
}
