package dev.customerfirst.renewals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenewalWindowsTest {

  @ParameterizedTest
  @ValueSource(strings = {"180,120,90", "1", "3650", "30,60"})
  void takesDaysBeforeTheEnd(String days) {
    assertThat(new RenewalWindows(days(days)).days()).isEqualTo(days(days));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "3651", "90,90"})
  void refusesWhatCannotBeMeant(String days) {
    assertThatThrownBy(() -> new RenewalWindows(days(days)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("customerfirst.renewals.windows");
  }

  private static List<Integer> days(String text) {
    return Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
  }
}
