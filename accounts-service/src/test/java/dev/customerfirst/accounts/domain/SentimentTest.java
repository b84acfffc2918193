package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentimentTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

  @ParameterizedTest
  @CsvSource({
    "2026-01-05,",
    "2026-01-04,",
    "1970-01-01,",
    "2026-01-06, sentiment-in-the-future",
    "1969-12-31, date-out-of-range"
  })
  void isSaidOfADayThatHasCome(LocalDate on, @Nullable String code) {
    assertThat(Sentiment.check(on, TODAY).map(Refusal::code).orElse(null)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void countsForTheLatestDayAndThereWhatWasSaidLast(long seed) {
    Random random = new Random(seed);
    List<Sentiment> said = new ArrayList<>();
    Sentiment current = null;
    for (int i = 0; i < 200; i++) {
      Feeling feeling = Feeling.values()[random.nextInt(3)];
      Sentiment next = new Sentiment(feeling, TODAY.minusDays(random.nextInt(20)), "u" + i);
      said.add(next);
      current = Sentiment.current(current, next);
      assertThat(current).isEqualTo(slowly(said));
    }
  }

  /** Looks through all that was said, from the latest word back. */
  private static Sentiment slowly(List<Sentiment> said) {
    LocalDate latest = said.stream().map(Sentiment::on).max(LocalDate::compareTo).orElseThrow();
    for (int i = said.size() - 1; ; i--) {
      if (said.get(i).on().equals(latest)) {
        return said.get(i);
      }
    }
  }
}
