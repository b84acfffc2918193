package dev.customerfirst.accounts.metric;

import dev.customerfirst.accounts.domain.GoodDirection;
import dev.customerfirst.accounts.domain.MetricMeaning;
import dev.customerfirst.accounts.domain.MetricNumbers;
import dev.customerfirst.accounts.domain.MetricPeriod;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A metric as a request defines it.
 *
 * @param counts what is counted or measured, in a sentence
 * @param lowest smallest value that is taken
 * @param highest largest value that is taken
 * @param good which way is better
 */
@Schema(
    examples =
        """
        {"label": "Dashboards opened", "unit": "dashboards",
         "counts": "Dashboards that somebody opened on the day.", "period": "DAY",
         "numbers": "WHOLE", "lowest": 0, "highest": 1000000, "good": "UP"}""")
record NewMetricDefinition(
    @NotNull @Size(max = 80) @OneLine String label,
    @NotNull @Size(max = 40) @OneLine String unit,
    @NotNull @Size(max = 400) @OneLine String counts,
    @NotNull MetricPeriod period,
    @NotNull MetricNumbers numbers,
    @NotNull BigDecimal lowest,
    @NotNull BigDecimal highest,
    @NotNull GoodDirection good) {

  MetricMeaning meaning() {
    return new MetricMeaning(
        label.strip(), unit.strip(), counts.strip(), period, numbers, lowest, highest, good);
  }
}
