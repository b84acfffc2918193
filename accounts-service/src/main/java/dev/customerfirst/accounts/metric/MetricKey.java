package dev.customerfirst.accounts.metric;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** What there is one figure of. */
record MetricKey(UUID account, LocalDate day, String metric) implements Comparable<MetricKey> {

  private static final Comparator<MetricKey> ORDER =
      Comparator.comparing(MetricKey::account)
          .thenComparing(MetricKey::day)
          .thenComparing(MetricKey::metric);

  @Override
  public int compareTo(MetricKey other) {
    return ORDER.compare(this, other);
  }
}
