package dev.customerfirst.events.accounts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One promise of a business case. */
public record BusinessTarget(
    String metric,
    @Nullable String unit,
    BigDecimal target,
    @Nullable BigDecimal delivered,
    LocalDate dueOn) {}
