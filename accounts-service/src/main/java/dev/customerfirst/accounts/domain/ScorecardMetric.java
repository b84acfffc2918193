package dev.customerfirst.accounts.domain;

import java.math.BigDecimal;

/**
 * A metric on the scorecard of a department.
 *
 * @param code its short name, unique on the scorecard
 * @param target where the department wants to be, in the unit
 * @param direction on which side of the target it is good
 */
public record ScorecardMetric(
    String code,
    String name,
    ScoreKind kind,
    BigDecimal target,
    ScoreDirection direction,
    String unit) {}
