package dev.customerfirst.renewals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R001")
class RetentionTotalsTest {

  private static final RetentionPeriod QUARTER = WrittenContracts.period("2026-01-01 2026-03-31");

  @Test
  void tenLeftTenLessAndTenMoreOfAHundred() {
    RetentionTotals totals =
        totals(
            "A 2025-02-01 2026-01-31 10 EUR lost",
            "B 2025-02-01 2026-01-31 40 EUR ->C; C 2026-02-01 2027-01-31 30 EUR",
            "D 2025-07-01 2026-06-30 50 EUR @2026-03-01=60");

    assertThat(percent(totals, RetentionMetric.GROSS_REVENUE_RETENTION)).isEqualTo("80.0");
    assertThat(percent(totals, RetentionMetric.NET_REVENUE_RETENTION)).isEqualTo("90.0");
    assertThat(totals.logos().percent()).contains(new BigDecimal("66.7"));
    // Of 50 that came to their end 30 were renewed; the amendment is no renewal.
    assertThat(percent(totals, RetentionMetric.GROSS_RENEWAL_RATE)).isEqualTo("60.0");
    assertThat(percent(totals, RetentionMetric.NET_RENEWAL_RATE)).isEqualTo("60.0");
    Movement movement = totals.in("EUR").movement();
    assertThat(movement.start()).isEqualByComparingTo("100");
    assertThat(movement.churn()).isEqualByComparingTo("10");
    assertThat(movement.contraction()).isEqualByComparingTo("10");
    assertThat(movement.expansion()).isEqualByComparingTo("10");
    assertThat(movement.end()).isEqualByComparingTo("90");
  }

  @Test
  void growthMakesUpForNothingInGrossFigures() {
    RetentionTotals totals =
        totals(
            "A 2025-02-01 2026-01-31 50 EUR ->B; B 2026-02-01 2027-01-31 100 EUR",
            "C 2025-02-01 2026-01-31 50 EUR lost");

    assertThat(percent(totals, RetentionMetric.GROSS_REVENUE_RETENTION)).isEqualTo("50.0");
    assertThat(percent(totals, RetentionMetric.NET_REVENUE_RETENTION)).isEqualTo("100.0");
    assertThat(percent(totals, RetentionMetric.GROSS_RENEWAL_RATE)).isEqualTo("50.0");
    assertThat(percent(totals, RetentionMetric.NET_RENEWAL_RATE)).isEqualTo("100.0");
  }

  @Test
  void whatIsPendingIsInNoRateAndInSight() {
    RetentionTotals totals =
        totals("A 2025-07-01 2026-06-30 100 EUR", "B 2025-03-16 2026-03-15 900 EUR");
    RetentionFigure gross = totals.in("EUR").figure(RetentionMetric.GROSS_REVENUE_RETENTION);

    assertThat(gross.percent()).contains(new BigDecimal("100.0"));
    assertThat(gross.denominator()).isEqualByComparingTo("100");
    assertThat(gross.counted()).isEqualTo(1);
    assertThat(gross.pending()).isEqualTo(1);
    assertThat(gross.pendingSum()).isEqualByComparingTo("900");
    assertThat(totals.logos().denominator()).isEqualByComparingTo("1");
    assertThat(totals.logos().pending()).isEqualTo(1);
  }

  @Test
  void withoutADenominatorThereIsAReasonAndNoRate() {
    RetentionTotals pending = totals("B 2025-03-16 2026-03-15 900 EUR");
    RetentionTotals fresh = totals("A 2026-02-01 2027-01-31 100 EUR");

    for (RetentionMetric metric : RetentionMetric.values()) {
      RetentionFigure figure =
          metric.countsAccounts() ? pending.logos() : pending.in("EUR").figure(metric);
      assertThat(figure.percent()).as(metric.name()).isEmpty();
      assertThat(figure.silence()).hasValueSatisfying(s -> assertThat(s).contains("decided"));
    }
    assertThat(fresh.logos().percent()).isEmpty();
    assertThat(fresh.logos().silence())
        .contains("There was no customer at the start of this period.");
    assertThat(percent(fresh, RetentionMetric.GROSS_REVENUE_RETENTION)).isEqualTo("none");
    assertThat(fresh.in("EUR").figure(RetentionMetric.NET_RENEWAL_RATE).silence())
        .contains("No contract that can be compared came to its end in this period.");
  }

  @Test
  void roundsHalfToEvenAndOnlyInTheEnd() {
    // 0.25 % and 0.35 % of 400: exactly between two tenths.
    assertThat(
            percent(
                totals("A 2025-02-01 2026-01-31 400 EUR ->B; B 2026-02-01 2027-01-31 1 EUR"),
                RetentionMetric.GROSS_REVENUE_RETENTION))
        .isEqualTo("0.2");
    assertThat(
            percent(
                totals("A 2025-02-01 2026-01-31 400 EUR ->B; B 2026-02-01 2027-01-31 1.40 EUR"),
                RetentionMetric.GROSS_REVENUE_RETENTION))
        .isEqualTo("0.4");
  }

  @Test
  void currenciesNeverMeet() {
    RetentionTotals totals =
        totals("A 2025-07-01 2026-06-30 100 EUR", "B 2025-02-01 2026-01-31 1 USD lost");

    assertThat(totals.currencies().keySet()).containsExactly("EUR", "USD");
    assertThat(percent(totals, RetentionMetric.GROSS_REVENUE_RETENTION)).isEqualTo("100.0");
    assertThat(totals.in("USD").figure(RetentionMetric.GROSS_REVENUE_RETENTION).percent())
        .contains(new BigDecimal("0.0"));
  }

  private static RetentionTotals totals(String... accounts) {
    RetentionTotals totals = new RetentionTotals();
    Stream.of(accounts)
        .map(WrittenContracts::account)
        .map(account -> RetentionLaw.judge(account, QUARTER))
        .forEach(totals::add);
    return totals;
  }

  private static String percent(RetentionTotals totals, RetentionMetric metric) {
    return totals.in("EUR").figure(metric).percent().map(BigDecimal::toPlainString).orElse("none");
  }
}
