package dev.customerfirst.kit.chart;

import java.math.BigDecimal;

/** A level that lines are compared with. */
public record ChartTarget(String name, BigDecimal value) {}
