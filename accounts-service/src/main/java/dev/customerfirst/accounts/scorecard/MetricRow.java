package dev.customerfirst.accounts.scorecard;

import dev.customerfirst.accounts.domain.ScoreDirection;
import dev.customerfirst.accounts.domain.ScoreKind;
import dev.customerfirst.accounts.domain.ScorecardLaw;
import dev.customerfirst.accounts.domain.ScorecardMetric;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** A metric as it is kept: with all its decimals, so that equal is equal. */
@Embeddable
record MetricRow(
    String code,
    String name,
    @Enumerated(EnumType.STRING) ScoreKind kind,
    BigDecimal target,
    @Enumerated(EnumType.STRING) ScoreDirection direction,
    String unit) {

  static MetricRow of(ScorecardMetric metric) {
    return new MetricRow(
        metric.code(),
        metric.name(),
        metric.kind(),
        metric.target().setScale(ScorecardLaw.DECIMALS),
        metric.direction(),
        metric.unit());
  }

  ScorecardMetric metric() {
    return new ScorecardMetric(code, name, kind, Figures.shown(target), direction, unit);
  }
}
