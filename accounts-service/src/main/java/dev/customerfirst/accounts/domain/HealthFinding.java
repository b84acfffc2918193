package dev.customerfirst.accounts.domain;

import dev.customerfirst.accounts.domain.HealthRule.Freshness;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one trait does to a score.
 *
 * @param points 0-100; null when nothing is known
 * @param weight its part of the score as it was counted, in per cent; 0 when unknown
 * @param effect by how many points it moves the score away from 50; negative: down
 * @param value in words; null when nothing was ever told
 * @param ageDays how old the value is; 0 for what is always of today
 */
public record HealthFinding(
    HealthTrait trait,
    String group,
    @Nullable Integer points,
    BigDecimal weight,
    BigDecimal effect,
    @Nullable String value,
    @Nullable LocalDate asOf,
    long ageDays,
    Freshness freshness,
    String because) {}
