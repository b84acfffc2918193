package dev.customerfirst.accounts.domain;

import static dev.customerfirst.accounts.domain.ChampionCondition.POWER_AND_INFLUENCE;
import static dev.customerfirst.accounts.domain.ChampionCondition.SEES_OUR_SUCCESS_AS_THEIRS;
import static dev.customerfirst.accounts.domain.ChampionCondition.SELLS_ON_OUR_BEHALF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("R043")
class ChampionStandingTest {

  /** All 27 combinations of answers. */
  static Stream<List<Known>> answers() {
    return Arrays.stream(Known.values())
        .flatMap(
            a ->
                Arrays.stream(Known.values())
                    .flatMap(b -> Arrays.stream(Known.values()).map(c -> List.of(a, b, c))));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void isAChampionOnlyWhenAllThreeAreYes(List<Known> answers) {
    ChampionStanding standing =
        new ChampionStanding(answers.get(0), answers.get(1), answers.get(2));
    long yes = answers.stream().filter(Known.YES::equals).count();
    assertThat(standing.champion()).isEqualTo(yes == 3);
    assertThat(standing.missing()).hasSize((int) (3 - yes));
  }

  @Test
  void namesWhatIsMissing() {
    assertThat(ChampionStanding.UNKNOWN.missing())
        .containsExactly(POWER_AND_INFLUENCE, SELLS_ON_OUR_BEHALF, SEES_OUR_SUCCESS_AS_THEIRS);
    assertThat(new ChampionStanding(Known.YES, Known.NO, Known.UNKNOWN).missing())
        .containsExactly(SELLS_ON_OUR_BEHALF, SEES_OUR_SUCCESS_AS_THEIRS);
    assertThat(new ChampionStanding(Known.NO, Known.YES, Known.YES).missing())
        .containsExactly(POWER_AND_INFLUENCE);
  }
}
