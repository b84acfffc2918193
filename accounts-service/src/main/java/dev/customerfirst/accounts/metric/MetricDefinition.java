package dev.customerfirst.accounts.metric;

import dev.customerfirst.accounts.domain.GoodDirection;
import dev.customerfirst.accounts.domain.MetricMeaning;
import dev.customerfirst.accounts.domain.MetricNumbers;
import dev.customerfirst.accounts.domain.MetricPeriod;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;

/** A metric under its name. */
@Entity
class MetricDefinition {

  @Id private String name;
  @Version private long version;
  private String label;
  private String unit;
  private String counts;

  @Enumerated(EnumType.STRING)
  private MetricPeriod period;

  @Enumerated(EnumType.STRING)
  private MetricNumbers numbers;

  private BigDecimal lowest;
  private BigDecimal highest;

  @Enumerated(EnumType.STRING)
  private GoodDirection good;

  @SuppressWarnings("NullAway.Init")
  protected MetricDefinition() {}

  MetricDefinition(String name, MetricMeaning meaning) {
    this.name = name;
    this.label = meaning.label();
    this.unit = meaning.unit();
    this.counts = meaning.counts();
    this.period = meaning.period();
    this.numbers = meaning.numbers();
    this.lowest = meaning.lowest();
    this.highest = meaning.highest();
    this.good = meaning.good();
  }

  /** Takes over a meaning that may follow the present one; says whether anything is new. */
  boolean become(MetricMeaning meaning) {
    if (meaning.equals(meaning())) {
      return false;
    }
    label = meaning.label();
    counts = meaning.counts();
    lowest = meaning.lowest();
    highest = meaning.highest();
    good = meaning.good();
    return true;
  }

  String name() {
    return name;
  }

  long version() {
    return version;
  }

  MetricMeaning meaning() {
    return new MetricMeaning(
        label,
        unit,
        counts,
        period,
        numbers,
        MetricMeaning.normal(lowest),
        MetricMeaning.normal(highest),
        good);
  }
}
