package dev.customerfirst.accounts.businesscase;

import dev.customerfirst.accounts.domain.CaseStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One promise against what was delivered.
 *
 * @param promisedOn the day it was first promised, in whatever revision
 * @param delivered the newest figure; null when none is reported
 * @param because the status in words
 */
@Schema(name = "BusinessTarget")
record TargetView(
    String metric,
    @Nullable String unit,
    @Nullable BigDecimal baseline,
    BigDecimal target,
    LocalDate dueOn,
    LocalDate promisedOn,
    @Nullable BigDecimal delivered,
    CaseStatus status,
    String because) {}
