package dev.customerfirst.accounts.domain;

import static dev.customerfirst.accounts.domain.HealthDirection.HIGHER_IS_BETTER;
import static dev.customerfirst.accounts.domain.HealthDirection.LOWER_IS_BETTER;

import dev.customerfirst.events.HealthBand;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes a customer healthy, as data.
 *
 * @param bands which score is green, yellow and red
 */
public record HealthPolicy(List<HealthGroup> groups, List<BandRange> bands) {

  public HealthPolicy {
    groups = List.copyOf(groups);
    bands = List.copyOf(bands);
  }

  /** The weights and limits we begin with, until somebody decides otherwise. */
  public static HealthPolicy standard() {
    return new HealthPolicy(
        List.of(
            new HealthGroup("PULSE", 5, List.of(plain(HealthTrait.PULSE, 100, 45, 90))),
            new HealthGroup(
                "TECHNICAL",
                15,
                List.of(
                    count(HealthTrait.DEFECT_TICKETS, 50, below(2), from(5), null, null),
                    count(HealthTrait.HELP_TICKETS, 50, below(10), from(15), null, null),
                    count(HealthTrait.VERSIONS_BEHIND, 0, below(2), from(4), 45, 90),
                    plain(HealthTrait.KEY_FEATURE_ENABLED, 0, 45, 90))),
            new HealthGroup(
                "RELATIONSHIPS_AND_ENGAGEMENT",
                25,
                List.of(
                    plain(HealthTrait.ACTIVE_CHAMPION, 40, null, null),
                    plain(HealthTrait.BUYER_ACCESS, 30, null, null),
                    count(HealthTrait.LAST_ACTIVITY, 30, from(14), from(30), null, null))),
            new HealthGroup(
                "UTILISATION",
                55,
                List.of(
                    share(HealthTrait.DAU_OF_MAU, "0.30", "0.20", true),
                    share(HealthTrait.MAU_OF_SEATS, "0.80", "0.50", false)))),
        List.of(
            new BandRange(HealthBand.GREEN, 75, 100),
            new BandRange(HealthBand.YELLOW, 50, 74),
            new BandRange(HealthBand.RED, 0, 49)));
  }

  HealthBand bandOf(int score) {
    return bands.stream()
        .filter(range -> range.holds(score))
        .findFirst()
        .map(BandRange::band)
        .orElseThrow(() -> new IllegalStateException("no band for " + score));
  }

  private static HealthRule plain(
      HealthTrait trait, int weight, @Nullable Integer half, @Nullable Integer unknown) {
    return new HealthRule(trait, weight, null, half, unknown);
  }

  private static HealthRule count(
      HealthTrait trait,
      int weight,
      HealthLimit healthy,
      HealthLimit poor,
      @Nullable Integer half,
      @Nullable Integer unknown) {
    return new HealthRule(
        trait, weight, new HealthScale(LOWER_IS_BETTER, healthy, poor), half, unknown);
  }

  private static HealthRule share(
      HealthTrait trait, String healthy, String poor, boolean poorIncluded) {
    return new HealthRule(
        trait,
        50,
        new HealthScale(
            HIGHER_IS_BETTER,
            new HealthLimit(new BigDecimal(healthy), true),
            new HealthLimit(new BigDecimal(poor), poorIncluded)),
        45,
        75);
  }

  private static HealthLimit below(int value) {
    return new HealthLimit(BigDecimal.valueOf(value), false);
  }

  private static HealthLimit from(int value) {
    return new HealthLimit(BigDecimal.valueOf(value), true);
  }
}
