package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.FeedbackKind;
import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedbackLawTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

  @ParameterizedTest
  @CsvSource({
    "NPS, -1, score-out-of-range",
    "NPS, 0, ",
    "NPS, 10, ",
    "NPS, 11, score-out-of-range",
    "NPS, 2147483647, score-out-of-range",
    "RATING, 0, stars-out-of-range",
    "RATING, 1, ",
    "RATING, 5, ",
    "RATING, 6, stars-out-of-range"
  })
  void knowsTheScales(FeedbackKind kind, int score, String code) {
    assertThat(FeedbackLaw.checkScore(kind, score, "/score").map(Refusal::code))
        .isEqualTo(Optional.ofNullable(code));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-05, ",
    "2026-01-04, ",
    "1970-01-01, ",
    "1969-12-31, date-out-of-range",
    "2026-01-06, day-in-the-future",
    "2201-01-01, date-out-of-range"
  })
  void takesLateDaysAndNoFutureOnes(LocalDate on, String code) {
    assertThat(FeedbackLaw.checkDay(on, TODAY, "/on").map(Refusal::code))
        .isEqualTo(Optional.ofNullable(code));
  }

  @ParameterizedTest
  @CsvSource({
    "NPS, 0, UNHAPPY",
    "NPS, 6, UNHAPPY",
    "NPS, 7, NEUTRAL",
    "NPS, 8, NEUTRAL",
    "NPS, 9, HAPPY",
    "NPS, 10, HAPPY",
    "RATING, 1, UNHAPPY",
    "RATING, 2, UNHAPPY",
    "RATING, 3, NEUTRAL",
    "RATING, 4, HAPPY",
    "RATING, 5, HAPPY"
  })
  void readsTheMood(FeedbackKind kind, int score, Mood mood) {
    assertThat(Mood.of(kind, score)).isEqualTo(mood);
  }

  @ParameterizedTest
  @CsvSource({
    "UNANSWERED, , ",
    "ANSWERED, feedback-answered, ",
    "WITHDRAWN, feedback-withdrawn, feedback-withdrawn"
  })
  void isAnsweredOnceAndWithdrawnOnce(FeedbackStatus status, String answer, String withdrawal) {
    assertThat(FeedbackLaw.checkAnswer(status).map(Refusal::code))
        .isEqualTo(Optional.ofNullable(answer));
    assertThat(FeedbackLaw.checkWithdrawal(status).map(Refusal::code))
        .isEqualTo(Optional.ofNullable(withdrawal));
  }
}
