package dev.customerfirst.kit.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of a line.
 *
 * @param value null interrupts the line: nobody knows the value of that day
 */
public record ChartPoint(LocalDate day, @Nullable BigDecimal value) {}
