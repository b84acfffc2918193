package dev.customerfirst.accounts.metric;

import dev.customerfirst.accounts.domain.GoodDirection;
import dev.customerfirst.accounts.domain.MetricMeaning;
import dev.customerfirst.accounts.domain.MetricNumbers;
import dev.customerfirst.accounts.domain.MetricPeriod;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the figures of a metric mean.
 *
 * @param version the number in the ETag
 */
@Schema(name = "MetricDefinition", examples = MetricDefinitionView.EXAMPLE)
record MetricDefinitionView(
    String name,
    String label,
    String unit,
    String counts,
    MetricPeriod period,
    MetricNumbers numbers,
    BigDecimal lowest,
    BigDecimal highest,
    GoodDirection good,
    long version) {

  static final String EXAMPLE =
      """
      {"name": "dau", "label": "Daily active users", "unit": "people",
       "counts": "People who used the product on the day, each counted once.", "period": "DAY",
       "numbers": "WHOLE", "lowest": 0, "highest": 1000000000, "good": "UP", "version": 0}""";

  static MetricDefinitionView of(MetricDefinition definition) {
    MetricMeaning meaning = definition.meaning();
    return new MetricDefinitionView(
        definition.name(),
        meaning.label(),
        meaning.unit(),
        meaning.counts(),
        meaning.period(),
        meaning.numbers(),
        meaning.lowest(),
        meaning.highest(),
        meaning.good(),
        definition.version());
  }
}
