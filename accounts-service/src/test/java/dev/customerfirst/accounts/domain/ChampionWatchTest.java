package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Lifecycle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R044")
class ChampionWatchTest {

  @ParameterizedTest
  @CsvSource({
    "PROSPECT, 0, false, ''",
    "PROSPECT, 0, true, The account has no champion any more.",
    "PROSPECT, 1, true, ''",
    "CUSTOMER, 0, false, The customer has no champion yet.",
    "CUSTOMER, 0, true, The account has no champion any more.",
    "CUSTOMER, 1, true, ''",
    "CUSTOMER, 3, true, ''",
    "CHURNED, 0, false, ''",
    "CHURNED, 0, true, ''",
    "CHURNED, 1, true, ''"
  })
  void needsSomebodyWhereThereShouldBeAChampion(
      Lifecycle lifecycle, long champions, boolean hadOne, String because) {
    assertThat(ChampionWatch.missing(lifecycle, champions, hadOne).orElse("")).isEqualTo(because);
  }
}
