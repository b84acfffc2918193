package dev.customerfirst.accounts.adoption;

import dev.customerfirst.accounts.domain.DailyOfMonthly;
import dev.customerfirst.accounts.domain.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * DAU/MAU and what it is made of.
 *
 * @param value 0.3 is 30 %; null when unknown
 * @param asOf the last day that it looks at
 * @param because what it is made of, or why it is unknown
 * @param onTarget null when the value is unknown
 * @param dailyMean mean of the daily users
 * @param days how many of the 28 days have a figure
 * @param month the month of the monthly users
 */
@Schema(name = "DauOfMau")
record DauOfMauView(
    @Nullable BigDecimal value,
    @Nullable LocalDate asOf,
    String because,
    BigDecimal target,
    @Nullable Boolean onTarget,
    @Nullable BigDecimal dailyMean,
    int days,
    @Nullable BigDecimal mau,
    String month) {

  static final String EXAMPLE =
      """
      {"value": 0.3, "asOf": "2026-01-04", "because":
       "On average 45.00 daily users over 28 of the last 28 days, of 150 in December 2025.",
       "target": 0.3, "onTarget": true, "dailyMean": 45.00, "days": 28, "mau": 150,
       "month": "2025-12"}""";

  static DauOfMauView of(DailyOfMonthly daily, BigDecimal target) {
    Ratio ratio = daily.ratio();
    BigDecimal value = ratio.value();
    return new DauOfMauView(
        value,
        ratio.asOf(),
        ratio.because(),
        target,
        value == null ? null : value.compareTo(target) >= 0,
        daily.dailyMean(),
        daily.days(),
        daily.monthly().count(),
        daily.monthly().month().toString());
  }
}
