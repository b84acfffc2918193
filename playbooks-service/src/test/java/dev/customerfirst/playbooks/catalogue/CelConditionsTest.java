package dev.customerfirst.playbooks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.playbooks.domain.playbook.ConditionVariable;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CelConditionsTest {

  private static final CelConditions CONDITIONS = new CelConditions();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tier == 'TIER_1'                        | true",
        "tier in ['TIER_2', 'TIER_3']            | false",
        "quarter > 1 && !renewal                 | true",
        "phase == 'QUARTER' && band == ''        | true",
        "renewal                                 | false",
      })
  void asksForWhatIsKnown(String condition, boolean holds) {
    assertThat(CONDITIONS.fault(condition)).isEmpty();
    assertThat(
            CONDITIONS.holds(
                condition,
                Map.of(
                    ConditionVariable.TIER, "TIER_1",
                    ConditionVariable.RENEWAL, false,
                    ConditionVariable.QUARTER, 2L,
                    ConditionVariable.PHASE, "QUARTER",
                    ConditionVariable.BAND, "")))
        .isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "weather == 'fine' | weather",
        "quarter           | bool",
        "tier ==           | mismatched input",
        "tier == 1         | no matching overload",
      })
  void saysWhatIsWrongWithTheRest(String condition, String word) {
    assertThat(CONDITIONS.fault(condition))
        .hasValueSatisfying(fault -> assertThat(fault).containsIgnoringCase(word).contains("tier"));
  }

  @Test
  void refusesTheLongestOnes() {
    assertThat(CONDITIONS.fault("renewal || ".repeat(60) + "renewal")).isPresent();
  }
}
