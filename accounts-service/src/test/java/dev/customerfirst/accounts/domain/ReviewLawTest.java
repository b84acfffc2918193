package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewLawTest {

  @ParameterizedTest
  @CsvSource({
    ", , false",
    ", 2026-01-05, false",
    "2026-03-31, , true",
    "2026-03-31, 2026-02-28, true",
    "2026-03-31, 2026-03-01, false",
    "2026-03-31, 2026-03-31, false",
    "2026-03-31, 2026-06-30, false"
  })
  void wantsALookAtMostThirtyDaysBeforeAReviewOrAfterIt(
      @Nullable LocalDate heldOn, @Nullable LocalDate lookedOn, boolean due) {
    assertThat(ReviewLaw.due(heldOn, lookedOn).isPresent()).isEqualTo(due);
  }
}
