package dev.customerfirst.accounts.scorecard;

import dev.customerfirst.accounts.domain.KnownScore;
import dev.customerfirst.accounts.domain.ScoreDirection;
import dev.customerfirst.accounts.domain.ScoreKind;
import dev.customerfirst.accounts.domain.ScorecardMetric;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A metric and how it stands.
 *
 * @param target null where nobody set one: only the company's own score has none
 * @param fillsItself computed from what customers said; others take figures
 * @param value null while nothing is known
 * @param valueOn day of the value; the last day that counted for one that fills itself
 * @param met whether the target is met; null without value or target
 */
@Schema(name = "ScorecardMetric")
record MetricView(
    String code,
    String name,
    ScoreKind kind,
    @Nullable BigDecimal target,
    ScoreDirection direction,
    String unit,
    boolean fillsItself,
    @Nullable BigDecimal value,
    @Nullable LocalDate valueOn,
    @Nullable Boolean met) {

  static final String EXAMPLE =
      """
      {"code": "nps", "name": "Net promoter score", "kind": "HAPPINESS", "target": 40,
       "direction": "AT_LEAST", "unit": "points", "fillsItself": true, "value": 46.2,
       "valueOn": "2026-01-05", "met": true}""";

  static MetricView of(ScorecardMetric metric, Figures.@Nullable Standing standing) {
    return new MetricView(
        metric.code(),
        metric.name(),
        metric.kind(),
        metric.target(),
        metric.direction(),
        metric.unit(),
        KnownScore.of(metric.code()).isPresent(),
        standing == null ? null : standing.figure(),
        standing == null ? null : standing.on(),
        standing == null ? null : metric.direction().met(standing.figure(), metric.target()));
  }

  /** A metric without a target. */
  static MetricView of(KnownScore known, Figures.@Nullable Standing standing) {
    return new MetricView(
        known.code(),
        known.title(),
        ScoreKind.HAPPINESS,
        null,
        ScoreDirection.AT_LEAST,
        known.unit(),
        true,
        standing == null ? null : standing.figure(),
        standing == null ? null : standing.on(),
        null);
  }
}
