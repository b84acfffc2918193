package dev.customerfirst.accounts.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value of one metric of one account, and the day it was measured for. */
public record MetricFigure(LocalDate day, BigDecimal value) {}
