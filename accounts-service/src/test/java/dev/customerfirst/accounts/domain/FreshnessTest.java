package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-05, 2026-01-05, false",
    "2026-01-05, 2026-07-04, false",
    "2026-01-05, 2026-07-05, true",
    ", 2026-07-05, false"
  })
  void countsTheDaysSinceSomebodyLooked(
      @Nullable LocalDate verifiedOn, LocalDate today, boolean stale) {
    assertThat(Freshness.isStale(verifiedOn, 180, today)).isEqualTo(stale);
  }
}
