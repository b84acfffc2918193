package dev.customerfirst.accounts.metric;

import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Figures of one account for one day.
 *
 * @param metrics values by the names of their definitions
 */
@Schema(examples = "{\"metrics\": {\"dau\": 214, \"session-minutes\": 23.75}}")
record DayOfMetrics(
    @NotEmpty @Size(max = 200) Map<@Size(max = 64) @OneLine String, @NotNull BigDecimal> metrics) {}
