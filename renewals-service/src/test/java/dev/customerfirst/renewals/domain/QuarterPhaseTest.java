package dev.customerfirst.renewals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.contracts.QuarterLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterPhaseTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2023-12-31T22:59:59Z, AHEAD AHEAD AHEAD AHEAD",
    "2024-01-01, 2023-12-31T23:00:00Z, RUNNING AHEAD AHEAD AHEAD",
    "2024-01-01, 2024-03-31T21:59:59Z, RUNNING AHEAD AHEAD AHEAD",
    "2024-01-01, 2024-03-31T22:00:00Z, ELAPSED RUNNING AHEAD AHEAD",
    "2024-08-15, 2024-08-15T10:00:00Z, HISTORIC HISTORIC RUNNING AHEAD",
    "2024-07-01, 2024-11-15T10:00:00Z, HISTORIC HISTORIC ELAPSED RUNNING",
    "2024-07-01, 2025-01-01T10:00:00Z, HISTORIC HISTORIC ELAPSED ELAPSED",
  })
  void saysWhereEachQuarterStands(LocalDate journeyFrom, Instant now, String phases) {
    LocalDate startsOn = LocalDate.of(2024, 1, 1);

    assertThat(
            String.join(
                " ",
                QuarterLaw.quarters(startsOn, QuarterLaw.lastDay(startsOn, 12), ZONE).stream()
                    .map(quarter -> QuarterPhase.of(quarter, journeyFrom, ZONE, now).name())
                    .toList()))
        .isEqualTo(phases);
  }
}
