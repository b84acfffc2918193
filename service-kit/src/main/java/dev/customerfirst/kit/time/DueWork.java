package dev.customerfirst.kit.time;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** All timed work of the service; one failing piece stops no other. */
@Singleton
class DueWork {
  private static final Logger LOG = Logger.getLogger(DueWork.class);

  private record Due(TimedWork work, Instant at) {}

  private final List<TimedWork> works;
  private final MeterRegistry metrics;
  private final Clock clock;
  private final ClockMode mode;

  DueWork(@All List<TimedWork> works, MeterRegistry metrics, Clock clock, ClockMode mode) {
    this.works = works;
    this.metrics = metrics;
    this.clock = clock;
    this.mode = mode;
  }

  @Scheduled(
      every = "1s",
      identity = "timed-work",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void eachSecond() {
    if (!mode.simulated()) {
      run(clock.instant());
    }
  }

  Optional<Instant> nextDue() {
    return works.stream().flatMap(work -> work.nextDue().stream()).min(Comparator.naturalOrder());
  }

  /**
   * Runs what is due, in order of due instant, then of name.
   *
   * @return the names of the work that failed
   */
  List<String> run(Instant now) {
    List<String> failed = new ArrayList<>();
    List<Due> due = new ArrayList<>();
    for (TimedWork work : works) {
      try {
        work.nextDue().filter(at -> !at.isAfter(now)).ifPresent(at -> due.add(new Due(work, at)));
      } catch (RuntimeException e) {
        failed.add(failure(work, e));
      }
    }
    due.sort(Comparator.comparing(Due::at).thenComparing(one -> one.work().name()));
    for (Due one : due) {
      try {
        one.work().runDue(now);
      } catch (RuntimeException e) {
        failed.add(failure(one.work(), e));
      }
    }
    return failed;
  }

  private String failure(TimedWork work, RuntimeException e) {
    LOG.errorf(e, "Timed work %s failed; it is tried again", work.name());
    metrics.counter("customerfirst.timed.work.failures", "work", work.name()).increment();
    return work.name();
  }
}
