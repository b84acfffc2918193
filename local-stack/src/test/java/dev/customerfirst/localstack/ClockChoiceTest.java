package dev.customerfirst.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockChoiceTest {

  private final Path file;

  ClockChoiceTest(@TempDir Path directory) {
    file = directory.resolve("data").resolve("clock");
  }

  @Test
  void isTheRealClockUnlessAskedFor() {
    assertThat(ClockChoice.settle(file, Optional.empty())).isEqualTo(ClockChoice.SYSTEM);
  }

  @Test
  void staysWithTheData() {
    ClockChoice chosen = ClockChoice.simulatedFrom(Instant.parse("2026-01-05T00:00:00Z"));
    ClockChoice.settle(file, Optional.of(chosen));

    assertThat(ClockChoice.settle(file, Optional.empty())).isEqualTo(chosen);
    assertThat(ClockChoice.settle(file, Optional.of(ClockChoice.SIMULATED))).isEqualTo(chosen);
    assertThat(chosen.environment())
        .containsEntry("CUSTOMERFIRST_CLOCK", "simulated")
        .containsEntry("CUSTOMERFIRST_SIMULATION_START", "2026-01-05T00:00:00Z");
  }

  @Test
  void isNotChangedUnderExistingData() {
    ClockChoice.settle(file, Optional.empty());

    assertThatThrownBy(() -> ClockChoice.settle(file, Optional.of(ClockChoice.SIMULATED)))
        .isInstanceOf(LocalStackException.class)
        .hasMessageContaining("made with the system clock")
        .hasMessageContaining("reset");
  }
}
