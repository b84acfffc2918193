package dev.customerfirst.playbooks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Tier;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierHistoryTest {

  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
  private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2024-04-30, TIER_3",
    "2024-05-01, TIER_2",
    "2024-06-30, TIER_2",
    "2024-07-01, TIER_1",
    "2030-01-01, TIER_1"
  })
  void countsFromTheDayATierTakesEffect(LocalDate day, Tier tier) {
    TierHistory tiers =
        new TierHistory(
            List.of(
                new TierHistory.Since(JULY, Tier.TIER_1, Tier.TIER_2),
                new TierHistory.Since(MAY, Tier.TIER_2, Tier.TIER_3)));
    assertThat(tiers.on(day)).isEqualTo(tier);
  }

  @Test
  void letsTheFirstTierReachBack() {
    TierHistory tiers = new TierHistory(List.of(new TierHistory.Since(MAY, Tier.TIER_2, null)));
    assertThat(tiers.on(MAY.minusYears(1))).isEqualTo(Tier.TIER_2);
  }

  @Test
  void replacesWhatWasAnnouncedForLater() {
    TierHistory tiers =
        TierHistory.always(Tier.TIER_3)
            .announced(new TierHistory.Since(JULY, Tier.TIER_1, Tier.TIER_3))
            .announced(new TierHistory.Since(MAY, Tier.TIER_2, Tier.TIER_3));
    assertThat(tiers.on(JULY)).isEqualTo(Tier.TIER_2);
  }
}
