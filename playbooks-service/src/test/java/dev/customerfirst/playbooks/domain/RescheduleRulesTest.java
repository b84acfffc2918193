package dev.customerfirst.playbooks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.ActivityCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RescheduleRulesTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-01-01, 2026-01-01, 2026-12-31, true",
        "2025-12-31, 2026-01-01, 2026-12-31, false",
        "2026-12-31, 2026-01-01, 2026-12-31, true",
        "2027-01-01, 2026-01-01, 2026-12-31, false",
        "2028-01-01, 2026-01-01, -, true",
        "2028-01-02, 2026-01-01, -, false",
        "2026-02-28, 2024-02-29, -, true",
        "2026-03-01, 2024-02-29, -, false",
      })
  void aDueDayStaysWithinTheTerm(
      LocalDate to, LocalDate opensOn, @Nullable LocalDate lastDay, boolean allowed) {
    assertThat(RescheduleRules.mayMove(to, opensOn, lastDay).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-01-22, 2026-01-15, 2026-01-29, 2026-12-31, 2026-02-05",
        "2026-01-22, 2026-01-15, 2026-01-10, 2026-12-31, 2026-01-22",
        "2026-01-22, 2026-01-15, 2026-01-15, 2026-12-31, 2026-01-22",
        "2026-12-20, 2026-12-10, 2026-12-30, 2026-12-31, 2026-12-31",
        "2024-02-28, 2024-02-27, 2024-02-28, -,          2024-02-29",
      })
  void whatWaitsMovesByAsManyDays(
      LocalDate due, LocalDate was, LocalDate is, @Nullable LocalDate lastDay, LocalDate expected) {
    assertThat(RescheduleRules.following(due, was, is, lastDay)).isEqualTo(expected);
  }

  @Test
  void theBookingOfMeetingsWaitsForTheKickoff() {
    assertThat(RescheduleRules.followers(ActivityCode.KICKOFF))
        .containsExactly(ActivityCode.BOOK_MEETINGS);
    assertThat(RescheduleRules.followers(ActivityCode.BOOK_MEETINGS)).isEmpty();
  }
}
