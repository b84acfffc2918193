package dev.customerfirst.accounts.businesscase;

import dev.customerfirst.events.Money;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is delivered by now: the newest figure of each metric and the newest sum of money.
 *
 * @param values by currency, because a revision may promise in another one
 */
record Delivered(Map<String, BigDecimal> figures, Map<String, Money> values) {

  /**
   * @param deliveries oldest first
   */
  static Delivered of(List<Delivery> deliveries) {
    Map<String, BigDecimal> figures = new HashMap<>();
    Map<String, Money> values = new HashMap<>();
    for (Delivery delivery : deliveries) {
      String metric = delivery.metric();
      BigDecimal figure = delivery.figure();
      if (metric != null && figure != null) {
        figures.put(metric, figure);
      }
      Money value = delivery.value();
      if (value != null) {
        values.put(value.currency(), value);
      }
    }
    return new Delivered(figures, values);
  }

  @Nullable BigDecimal figure(String metric) {
    return figures.get(metric);
  }

  /** In the currency of what is expected; in the only one where no money is expected. */
  @Nullable Money value(@Nullable Money expected) {
    if (expected != null) {
      return values.get(expected.currency());
    }
    return values.size() == 1 ? values.values().iterator().next() : null;
  }
}
