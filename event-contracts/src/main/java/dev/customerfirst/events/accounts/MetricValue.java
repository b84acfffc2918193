package dev.customerfirst.events.accounts;

import java.math.BigDecimal;

/** A figure of one day under the name of its definition. */
public record MetricValue(String name, BigDecimal value) {}
