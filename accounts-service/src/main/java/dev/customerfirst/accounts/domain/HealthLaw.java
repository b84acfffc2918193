package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.HealthBand;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges how a customer is, so that everybody can follow it. */
public final class HealthLaw {

  private static final BigDecimal MIDDLE = BigDecimal.valueOf(50);

  private HealthLaw() {}

  /**
   * @param today by the account's own calendar
   */
  public static HealthVerdict judge(HealthPolicy policy, HealthReadings readings, LocalDate today) {
    List<TraitPart> parts = parts(policy, readings, today);
    List<TraitPart> withoutPulse = parts.stream().filter(part -> !part.isPulse()).toList();
    Scoring scoring = new Scoring(parts);
    Integer score = scoring.score();
    Integer bare = new Scoring(withoutPulse).score();
    int coverage = scoring.coverage();
    List<RedRule> red = redRules(readings);
    HealthBand scored = score == null ? HealthBand.YELLOW : policy.bandOf(score);
    return new HealthVerdict(
        red.isEmpty() ? scored : HealthBand.RED,
        score,
        bare,
        coverage,
        findings(parts, scoring, today),
        red,
        disagrees(policy, parts, bare),
        because(scored, score, coverage, red));
  }

  private static List<TraitPart> parts(
      HealthPolicy policy, HealthReadings readings, LocalDate today) {
    List<TraitPart> parts = new ArrayList<>();
    for (HealthGroup group : policy.groups()) {
      for (HealthRule rule : group.traits()) {
        parts.add(TraitPart.of(group, rule, readings.of(rule.trait()), today));
      }
    }
    return parts;
  }

  /** A champion nobody knows of is no champion. */
  private static List<RedRule> redRules(HealthReadings readings) {
    List<RedRule> holding = new ArrayList<>();
    BigDecimal champion = readings.of(HealthTrait.ACTIVE_CHAMPION).value();
    if (champion == null || champion.signum() == 0) {
      holding.add(RedRule.NO_CHAMPION);
    }
    if (readings.declaredRed() != null) {
      holding.add(RedRule.DECLARED_RED);
    }
    return List.copyOf(holding);
  }

  private static boolean disagrees(
      HealthPolicy policy, List<TraitPart> parts, @Nullable Integer bare) {
    return bare != null
        && parts.stream()
            .filter(part -> part.isPulse() && part.known())
            .map(part -> Pulse.of(Objects.requireNonNull(part.reading().value())).band())
            .anyMatch(band -> Math.abs(band.ordinal() - policy.bandOf(bare).ordinal()) == 2);
  }

  private static String because(
      HealthBand scored, @Nullable Integer score, int coverage, List<RedRule> red) {
    if (!red.isEmpty()) {
      return red.stream().map(RedRule::because).collect(Collectors.joining(" "));
    }
    return score == null
        ? "Too little is known: " + coverage + " % of what the score is made of; 50 % are needed."
        : "The score is " + score + ", which is " + scored + ".";
  }

  private static List<HealthFinding> findings(
      List<TraitPart> parts, Scoring scoring, LocalDate today) {
    return parts.stream()
        .map(part -> finding(part, scoring.weight(part), today))
        .sorted(
            Comparator.comparing((HealthFinding finding) -> finding.effect().abs())
                .reversed()
                .thenComparing(HealthFinding::trait))
        .toList();
  }

  private static HealthFinding finding(TraitPart part, BigDecimal weight, LocalDate today) {
    HealthTrait trait = part.rule().trait();
    BigDecimal points = part.points();
    BigDecimal value = TraitPart.valueOf(trait, part.reading(), today);
    String words = value == null ? null : TraitWords.value(trait, value);
    long age = part.rule().age(part.reading(), today);
    return new HealthFinding(
        trait,
        part.group().code(),
        points == null ? null : points.setScale(0, RoundingMode.HALF_UP).intValue(),
        weight.setScale(1, RoundingMode.HALF_UP),
        points == null
            ? BigDecimal.ZERO.setScale(1)
            : points
                .subtract(MIDDLE)
                .multiply(weight)
                .movePointLeft(2)
                .setScale(1, RoundingMode.HALF_UP),
        words,
        part.reading().asOf(),
        age,
        part.freshness(),
        TraitWords.because(part.rule(), part.reading(), words, age, part.freshness()));
  }
}
