package dev.customerfirst.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueWorkTest {
  private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

  private final List<String> done = new ArrayList<>();
  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

  private TimedWork work(String name, @Nullable Instant due, Runnable action) {
    return new TimedWork() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Optional<Instant> nextDue() {
        return Optional.ofNullable(due);
      }

      @Override
      public void runDue(Instant now) {
        action.run();
        done.add(name);
      }
    };
  }

  private TimedWork work(String name, @Nullable Instant due) {
    return work(name, due, () -> {});
  }

  private DueWork all(String mode, TimedWork... works) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return new DueWork(List.of(works), metrics, clock, new ClockMode(mode));
  }

  @Test
  void theEarliestGoesFirstAndTheNameDecidesTies() {
    DueWork work =
        all(
            "system",
            work("c", NOW),
            work("b", NOW),
            work("a", NOW.plusSeconds(1)),
            work("z", NOW.minusSeconds(1)),
            work("n", null));
    assertThat(work.run(NOW)).isEmpty();
    assertThat(done).containsExactly("z", "b", "c");
    assertThat(work.nextDue()).contains(NOW.minusSeconds(1));
  }

  @Test
  void oneThatFailsStopsNoOther() {
    Runnable fails =
        () -> {
          throw new IllegalStateException("broken on purpose");
        };
    DueWork work = all("system", work("broken", NOW.minusSeconds(9), fails), work("sound", NOW));
    assertThat(work.run(NOW)).containsExactly("broken");
    assertThat(done).containsExactly("sound");
    assertThat(metrics.counter("customerfirst.timed.work.failures", "work", "broken").count())
        .isEqualTo(1);
  }

  @Test
  void realTimeTicksOnlyWhenTheClockIsReal() {
    all("simulated", work("due", NOW)).eachSecond();
    assertThat(done).isEmpty();
    all("system", work("due", NOW)).eachSecond();
    assertThat(done).containsExactly("due");
  }
}
