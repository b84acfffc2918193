package dev.customerfirst.accounts.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a scorecard must hold (R059, R060, R061). */
public final class ScorecardLaw {

  static final int LARGEST = 15;

  /** Decimal places that figures are kept with. */
  public static final int DECIMALS = 4;

  private ScorecardLaw() {}

  /** Refuses codes that stand twice, figures nobody can keep, and strange uses of known codes. */
  public static List<Refusal> check(List<ScorecardMetric> metrics) {
    List<Refusal> refusals = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < metrics.size(); i++) {
      ScorecardMetric metric = metrics.get(i);
      String pointer = "/metrics/" + i;
      if (!codes.add(metric.code())) {
        refusals.add(
            Refusal.invalid(
                "metric-repeated",
                pointer + "/code",
                "The metric " + metric.code() + " stands here twice. Send it once."));
      }
      checkFigure(metric.target(), pointer + "/target").ifPresent(refusals::add);
      KnownScore.of(metric.code())
          .filter(known -> !known.describes(metric))
          .ifPresent(
              known ->
                  refusals.add(
                      Refusal.invalid(
                          "known-metric-differs",
                          pointer,
                          known.inWords()
                              + ", because it fills itself. Send it like that, or another"
                              + " code.")));
    }
    return refusals;
  }

  /** Refuses figures with more digits than we keep. */
  public static Optional<Refusal> checkFigure(BigDecimal figure, String pointer) {
    // By precision and scale only: writing out 1E+1000000000 would need a gigabyte.
    boolean fits =
        (long) figure.precision() - figure.scale() <= LARGEST
            && figure.stripTrailingZeros().scale() <= DECIMALS;
    return fits
        ? Optional.empty()
        : Optional.of(
            Refusal.invalid(
                "figure-out-of-range",
                pointer,
                "Send a figure with at most "
                    + LARGEST
                    + " digits before the decimal point and "
                    + DECIMALS
                    + " after it."));
  }

  /** Refuses figures for what is not on the scorecard, and for what fills itself. */
  public static Optional<Refusal> checkTaken(String code, List<ScorecardMetric> metrics) {
    if (metrics.stream().noneMatch(metric -> metric.code().equals(code))) {
      return Optional.of(
          Refusal.invalid(
              "metric-not-on-scorecard",
              "/code",
              "There is no metric "
                  + code
                  + " on this scorecard. Put it there first, or send the code of one that is."));
    }
    return KnownScore.of(code).isPresent()
        ? Optional.of(
            Refusal.invalid(
                "metric-fills-itself",
                "/code",
                code + " fills itself with what customers say. Send figures of other metrics."))
        : Optional.empty();
  }

  /** Happiness first, whatever order they were sent in; otherwise as sent (R059). */
  public static List<ScorecardMetric> ordered(List<ScorecardMetric> metrics) {
    return metrics.stream()
        .sorted(Comparator.comparing(metric -> metric.kind() != ScoreKind.HAPPINESS))
        .toList();
  }

  /** Whether no metric is about the happiness of customers, the number one anywhere (R059). */
  public static boolean lacksHappiness(List<ScorecardMetric> metrics) {
    return metrics.stream().noneMatch(metric -> metric.kind() == ScoreKind.HAPPINESS);
  }

  /** The codes of the metrics of a kind. */
  public static List<String> of(ScoreKind kind, List<ScorecardMetric> metrics) {
    return metrics.stream()
        .filter(metric -> metric.kind() == kind)
        .map(ScorecardMetric::code)
        .toList();
  }
}
