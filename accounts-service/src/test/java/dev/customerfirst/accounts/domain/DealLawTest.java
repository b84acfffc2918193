package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.kit.rule.Refusal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DealLawTest {

  @ParameterizedTest
  @CsvSource({
    "OPEN, REACH_STAGE, OPEN",
    "OPEN, WIN, WON",
    "OPEN, LOSE, LOST",
    "WON, REACH_STAGE, ",
    "WON, WIN, ",
    "WON, LOSE, ",
    "LOST, REACH_STAGE, ",
    "LOST, WIN, ",
    "LOST, LOSE, "
  })
  void followsTheTable(DealStatus from, DealStep step, DealStatus to) {
    assertThat(DealLaw.after(from, step)).isEqualTo(Optional.ofNullable(to));
    assertThat(DealLaw.check(from, step).map(Refusal::kind))
        .isEqualTo(to == null ? Optional.of(Refusal.Kind.CONFLICT) : Optional.empty());
  }

  @Test
  void knowsAWayIntoEveryStatus() {
    for (DealStatus status : DealStatus.values()) {
      boolean reached = status == DealStatus.OPEN;
      for (DealStep step : DealStep.values()) {
        reached |= DealLaw.after(DealStatus.OPEN, step).equals(Optional.of(status));
      }
      assertThat(reached).as("%s is reached from OPEN", status).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void winsInTheLastStageOnly(int stage) {
    assertThat(DealLaw.stepTo(stage)).isEqualTo(DealStep.REACH_STAGE);
    assertThat(DealLaw.stepTo(DealLaw.WON_STAGE)).isEqualTo(DealStep.WIN);
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "7, true", "8, false", "2147483647, false"})
  void knowsEightStages(int stage, boolean known) {
    assertThat(DealLaw.checkStage(stage, "/stage").isEmpty()).isEqualTo(known);
  }
}
