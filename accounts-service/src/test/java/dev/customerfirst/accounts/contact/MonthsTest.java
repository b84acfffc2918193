package dev.customerfirst.accounts.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customerfirst.kit.http.ProblemException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  /** The last hour of March by UTC is April in Berlin already. */
  private static final Instant NOW = Instant.parse("2026-03-31T23:00:00Z");

  @ParameterizedTest
  @CsvSource({
    ",, 2025-05, 2026-04, 12",
    "2026-04,, 2026-04, 2026-04, 1",
    ", 2025-12, 2025-01, 2025-12, 12",
    "2016-05, 2026-04, 2016-05, 2026-04, 120",
    "2026-02, 2026-03, 2026-02, 2026-03, 2"
  })
  void areTheLastTwelveUnlessSomebodySaysWhich(
      @Nullable String from, @Nullable String to, YearMonth first, YearMonth last, int many) {
    Months months = Months.of(from, to, NOW, BERLIN);
    assertThat(months.all()).hasSize(many).startsWith(first).endsWith(last);
  }

  @ParameterizedTest
  @CsvSource({
    ", 2026-05",
    "2026-04, 2026-03",
    "2016-04, 2026-04",
    "1969-12, 1970-01",
    "2026-13,",
    "2026-1,",
    "'',",
    "last,"
  })
  void areRefusedOutOfOrderTooManyOrNotBegun(@Nullable String from, @Nullable String to) {
    assertThatThrownBy(() -> Months.of(from, to, NOW, BERLIN))
        .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.status()).isEqualTo(400));
  }

  @Test
  void endAtMidnightOfTheCalendar() {
    assertThat(Months.of("2026-02", "2026-03", NOW, BERLIN).ends())
        .containsExactly(
            Instant.parse("2026-02-28T23:00:00Z"), Instant.parse("2026-03-31T22:00:00Z"));
  }
}
