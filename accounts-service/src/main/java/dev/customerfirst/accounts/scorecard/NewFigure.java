package dev.customerfirst.accounts.scorecard;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a metric stood on a day.
 *
 * @param code of a metric on the scorecard that does not fill itself
 * @param value in the unit of the metric
 * @param on left out: today by UTC
 */
@Schema(examples = "{\"code\": \"first-response\", \"value\": 97.5, \"on\": \"2026-01-05\"}")
record NewFigure(
    @NotNull @Size(max = 60) String code, @NotNull BigDecimal value, @Nullable LocalDate on) {}
