package dev.customerfirst.events.accounts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One promise of a business case.
 *
 * @param delivered the newest figure; null when nobody measured it yet
 * @param baseline where it started; null counts as zero. Where it lies above the target, less is
 *     better
 */
public record BusinessTarget(
    String metric,
    @Nullable String unit,
    BigDecimal target,
    @Nullable BigDecimal delivered,
    LocalDate dueOn,
    @Nullable BigDecimal baseline) {}
