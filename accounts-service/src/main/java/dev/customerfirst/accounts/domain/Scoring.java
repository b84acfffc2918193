package dev.customerfirst.accounts.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The weighted mean of what is known. An unknown trait leaves its weight to the others of its
 * group; a stale one keeps its place and counts half.
 */
final class Scoring {

  private static final BigDecimal FULL = BigDecimal.valueOf(100);
  private static final int DECIMALS = 9;
  private static final int COVERAGE_NEEDED = 50;

  private final List<TraitPart> parts;
  private final Map<TraitPart, BigDecimal> weights;
  private final BigDecimal total;

  Scoring(List<TraitPart> parts) {
    this.parts = parts.stream().filter(TraitPart::counts).toList();
    this.weights = weights(this.parts);
    this.total = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Map<TraitPart, BigDecimal> weights(List<TraitPart> parts) {
    Map<HealthGroup, Integer> known = partsByGroup(parts, true);
    Map<TraitPart, BigDecimal> weights = new LinkedHashMap<>();
    for (TraitPart part : parts) {
      if (part.known()) {
        weights.put(part, part.share(known.getOrDefault(part.group(), 1)));
      }
    }
    return weights;
  }

  private static Map<HealthGroup, Integer> partsByGroup(List<TraitPart> parts, boolean knownOnly) {
    Map<HealthGroup, Integer> sums = new HashMap<>();
    parts.stream()
        .filter(part -> !knownOnly || part.known())
        .forEach(part -> sums.merge(part.group(), part.rule().weight(), Integer::sum));
    return sums;
  }

  /** Per cent of the weights behind which something is known, rounded down. */
  int coverage() {
    Map<HealthGroup, Integer> all = partsByGroup(parts, false);
    BigDecimal whole =
        BigDecimal.valueOf(all.keySet().stream().mapToInt(HealthGroup::weight).sum());
    BigDecimal known =
        parts.stream()
            .map(part -> part.share(all.getOrDefault(part.group(), 1)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return whole.signum() == 0
        ? 0
        : known
            .multiply(FULL)
            .divide(whole, DECIMALS, RoundingMode.HALF_EVEN)
            .setScale(0, RoundingMode.DOWN)
            .intValueExact();
  }

  /** 0-100, half up; null when too little is known. */
  @Nullable Integer score() {
    return coverage() < COVERAGE_NEEDED
        ? null
        : mean().setScale(0, RoundingMode.HALF_UP).intValue();
  }

  /** The part of a trait in the score, in per cent. */
  BigDecimal weight(TraitPart part) {
    BigDecimal weight = weights.get(part);
    return weight == null
        ? BigDecimal.ZERO
        : weight.multiply(FULL).divide(total, DECIMALS, RoundingMode.HALF_EVEN);
  }

  private BigDecimal mean() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<TraitPart, BigDecimal> entry : weights.entrySet()) {
      BigDecimal points = entry.getKey().points();
      if (points != null) {
        sum = sum.add(points.multiply(entry.getValue(), MathContext.DECIMAL64));
      }
    }
    return sum.divide(total, DECIMALS, RoundingMode.HALF_EVEN);
  }
}
