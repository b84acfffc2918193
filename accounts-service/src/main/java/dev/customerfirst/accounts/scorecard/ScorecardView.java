package dev.customerfirst.accounts.scorecard;

import dev.customerfirst.accounts.domain.Department;
import dev.customerfirst.accounts.domain.ScoreKind;
import dev.customerfirst.accounts.domain.ScorecardLaw;
import dev.customerfirst.accounts.domain.ScorecardMetric;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The scorecard of a department.
 *
 * @param lacksHappiness no metric is about the happiness of customers (R059)
 * @param notice what to do about that; null when there is nothing to do
 * @param metrics the happiness of customers first
 * @param updatedBy null while the department has no scorecard
 * @param version the number in the ETag; null while the department has no scorecard
 */
@Schema(name = "Scorecard", examples = ScorecardView.EXAMPLE)
record ScorecardView(
    Department department,
    boolean lacksHappiness,
    @Nullable String notice,
    List<MetricView> metrics,
    Contributions contributions,
    @Nullable String updatedBy,
    @Nullable Instant updatedAt,
    @Nullable Long version) {

  static final String EXAMPLE =
      "{\"department\": \"SUPPORT\", \"lacksHappiness\": false, \"notice\": null, \"metrics\": ["
          + MetricView.EXAMPLE
          + "], \"contributions\": {\"experience\": [\"first-response\"], \"product\": [],"
          + " \"resource\": []}, \"updatedBy\": \"ada.moreno\","
          + " \"updatedAt\": \"2026-01-05T09:00:00Z\", \"version\": 0}";

  /** The codes of the metrics by what they contribute to (R060). */
  @Schema(name = "Contributions")
  record Contributions(List<String> experience, List<String> product, List<String> resource) {

    static Contributions of(List<ScorecardMetric> metrics) {
      return new Contributions(
          ScorecardLaw.of(ScoreKind.EXPERIENCE, metrics),
          ScorecardLaw.of(ScoreKind.PRODUCT, metrics),
          ScorecardLaw.of(ScoreKind.RESOURCE, metrics));
    }
  }

  static ScorecardView of(
      Scorecard card, Function<ScorecardMetric, Figures.@Nullable Standing> standing) {
    List<ScorecardMetric> metrics = card.metrics();
    boolean lacks = ScorecardLaw.lacksHappiness(metrics);
    return new ScorecardView(
        card.department(),
        lacks,
        lacks
            ? "No metric of "
                + card.department()
                + " is about the happiness of customers, and the first one must be. Add nps,"
                + " rating-mean, five-star-share or one of your own of kind HAPPINESS."
            : null,
        metrics.stream().map(metric -> MetricView.of(metric, standing.apply(metric))).toList(),
        Contributions.of(metrics),
        card.updatedBy(),
        card.updatedAt(),
        card.version());
  }

  /** A department nobody made a scorecard for lacks happiness as well. */
  static ScorecardView missing(Department department) {
    return new ScorecardView(
        department,
        true,
        department
            + " has no scorecard. Make one with PUT /v1/scorecards/"
            + department
            + ", the happiness of customers first.",
        List.of(),
        Contributions.of(List.of()),
        null,
        null,
        null);
  }
}
