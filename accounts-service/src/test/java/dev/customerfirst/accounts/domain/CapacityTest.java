package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Role;
import dev.customerfirst.events.Tier;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityTest {

  @ParameterizedTest
  @CsvSource({
    "20, 30, 0, UNDER",
    "20, 30, 19, UNDER",
    "20, 30, 20, WITHIN",
    "20, 30, 30, WITHIN",
    "20, 30, 31, OVER",
    "0, 15, 0, WITHIN",
    "0, 15, 15, WITHIN",
    "0, 15, 16, OVER",
  })
  void bothEndsAreWithin(int fewest, int most, int accounts, LoadStanding standing) {
    assertThat(new Capacity(fewest, most).weigh(accounts)).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "0, 1, -",
        "30, 30, -",
        "31, 30, capacity-upside-down",
        "-1, 30, capacity-out-of-range",
        "0, 0, capacity-out-of-range",
        "0, 10001, capacity-out-of-range",
      })
  void theFewestAreNotMoreThanTheMost(int fewest, int most, @Nullable String code) {
    assertThat(new Capacity(fewest, most).check().map(no -> no.code()).orElse(null))
        .isEqualTo(code);
  }

  @Test
  void accountsMoveFromOneLoadToAnother() {
    RoleLoad load =
        new RoleLoad(Role.PRODUCT, Map.of(Tier.TIER_1, 2, Tier.TIER_2, 0), new Capacity(0, 2));
    assertThat(load.byTier()).containsOnly(Map.entry(Tier.TIER_1, 2));
    assertThat(load.plus(Tier.TIER_3, 1).accounts()).isEqualTo(3);
    assertThat(load.plus(Tier.TIER_3, 1).standing()).isEqualTo(LoadStanding.OVER);
    assertThat(load.plus(Tier.TIER_1, -2).byTier()).isEmpty();
    assertThat(new RoleLoad(Role.PRODUCT, Map.of(), null).standing())
        .isEqualTo(LoadStanding.NOT_WEIGHED);
  }
}
