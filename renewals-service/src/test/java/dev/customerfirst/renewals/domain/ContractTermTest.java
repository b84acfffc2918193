package dev.customerfirst.renewals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.contracts.QuarterLaw;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTermTest {

  @ParameterizedTest
  @CsvSource({
    "2026-02-01, 2027-01-31, 2027-02-01, 2028-01-31",
    "2024-02-29, 2025-02-27, 2025-02-28, 2026-02-27",
    // A month that begins on its last day, then one that begins on the 28th.
    "2026-01-31, 2026-02-27, 2026-02-28, 2026-03-27",
    "2026-01-01, 2026-01-01, 2026-01-02, 2026-01-02",
    // 45 days are no number of months.
    "2026-01-01, 2026-02-14, 2026-02-15, 2026-03-31",
    "2026-01-01, 2045-12-31, 2046-01-01, 2065-12-31",
  })
  void theNextTermIsAsLong(
      LocalDate startsOn, LocalDate endsOn, LocalDate nextStart, LocalDate nextEnd) {
    assertThat(new ContractTerm(startsOn, endsOn).next())
        .isEqualTo(new ContractTerm(nextStart, nextEnd));
  }

  @Test
  void everyTermOfWholeMonthsIsFollowedByAsManyAndEveryOtherByAsManyDays() {
    Random random = new Random(92);
    for (int i = 0; i < 20_000; i++) {
      LocalDate startsOn = LocalDate.of(1999, 1, 1).plusDays(random.nextInt(20_000));
      int months = 1 + random.nextInt(240);
      ContractTerm whole = new ContractTerm(startsOn, QuarterLaw.lastDay(startsOn, months));
      assertThat(whole.next().startsOn()).isEqualTo(whole.dayAfter());
      assertThat(whole.next().endsOn())
          .as("after %s", whole)
          .isEqualTo(QuarterLaw.lastDay(whole.dayAfter(), months));

      int days = 1 + random.nextInt(27);
      ContractTerm fewDays = new ContractTerm(startsOn, startsOn.plusDays(days - 1));
      assertThat(ChronoUnit.DAYS.between(fewDays.next().startsOn(), fewDays.next().dayAfter()))
          .isEqualTo(days);
    }
  }
}
