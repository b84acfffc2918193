package dev.customerfirst.renewals.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenewalsSettingsTest {

  @Test
  void aHouseThatSaysNothingHasThreeWindowsAndThirtyDaysOfGrace() {
    RenewalsSettings settings = settings(Map.of());

    assertThat(settings.windows().days()).containsExactly(180, 120, 90);
    assertThat(settings.renewalGraceDays()).isEqualTo(30);
  }

  @Test
  void windowsAreReadWithSpaces() {
    assertThat(windows("365, 30").windows().days()).containsExactly(365, 30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"90,90", "0", "3651", "soon", "90,,30"})
  void windowsThatCannotBeMeantStopTheStart(String text) {
    assertThatThrownBy(() -> windows(text)).hasMessageContaining("windows");
  }

  private static RenewalsSettings windows(String text) {
    return settings(Map.of("customerfirst.renewals.windows", text));
  }

  private static RenewalsSettings settings(Map<String, String> properties) {
    return new SmallRyeConfigBuilder()
        .withMapping(RenewalsSettings.class)
        .withSources(new PropertiesConfigSource(properties, "test", 100))
        .build()
        .getConfigMapping(RenewalsSettings.class);
  }
}
