package dev.customerfirst.renewals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customerfirst.events.ContractStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractLifeTest {

  @ParameterizedTest
  @CsvSource({
    "SIGNED,  STARTED,         STARTED",
    "SIGNED,  RENEWAL_WINDOW,  ",
    "SIGNED,  QUARTER_ELAPSED, ",
    "SIGNED,  ENDED,           ",
    "STARTED, STARTED,         ",
    "STARTED, RENEWAL_WINDOW,  STARTED",
    "STARTED, QUARTER_ELAPSED, STARTED",
    "STARTED, ENDED,           ENDED",
    "ENDED,   STARTED,         ",
    "ENDED,   RENEWAL_WINDOW,  ",
    "ENDED,   QUARTER_ELAPSED, ",
    "ENDED,   ENDED,           ",
  })
  void eachMomentHasOneOutcomeForEachStatus(
      ContractStatus status, MomentKind moment, ContractStatus next) {
    Optional.ofNullable(next)
        .ifPresentOrElse(
            expected -> assertThat(ContractLife.after(status, moment)).isEqualTo(expected),
            () ->
                assertThatThrownBy(() -> ContractLife.after(status, moment))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(moment.name()));
  }

  @Test
  void noStatusIsForgotten() {
    assertThat(ContractLife.TRANSITIONS).containsOnlyKeys(ContractStatus.values());
  }
}
