package dev.customerfirst.renewals.contract;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How far the tick is behind; looked up when somebody asks, which is one probe of an index. */
@ApplicationScoped
class MomentsLag {

  private final MeterRegistry meters;
  private final MomentsWatch watch;
  private final Clock clock;

  MomentsLag(MeterRegistry meters, MomentsWatch watch, Clock clock) {
    this.meters = meters;
    this.watch = watch;
    this.clock = clock;
  }

  void register(@Observes StartupEvent event) {
    meters.gauge("customerfirst.moments.oldest.due.seconds", this, lag -> lag.age().toSeconds());
  }

  /** The age of the oldest moment that was due and has not happened; zero when there is none. */
  Duration age() {
    Instant now = clock.instant();
    return watch
        .nextDue()
        .filter(due -> due.isBefore(now))
        .map(due -> Duration.between(due, now))
        .orElse(Duration.ZERO);
  }
}
