package dev.customerfirst.accounts.adoption;

import dev.customerfirst.accounts.domain.MonthlyOfSeats;
import dev.customerfirst.accounts.domain.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * MAU/seats and what it is made of.
 *
 * @param value 0.8 is 80 %; null when unknown
 * @param asOf the last day of the month
 * @param because what it is made of, or why it is unknown
 * @param onTarget null when the value is unknown
 * @param seats of the contracts that ran on the last day of the month; null when none did
 */
@Schema(name = "MauOfSeats")
record MauOfSeatsView(
    @Nullable BigDecimal value,
    @Nullable LocalDate asOf,
    String because,
    BigDecimal target,
    @Nullable Boolean onTarget,
    @Nullable BigDecimal mau,
    String month,
    @Nullable Long seats) {

  static final String EXAMPLE =
      """
      {"value": 0.75, "asOf": "2025-12-31", "because":
       "Monthly users: 150 in December 2025, of 200 seats on 2025-12-31.", "target": 0.8,
       "onTarget": false, "mau": 150, "month": "2025-12", "seats": 200}""";

  static MauOfSeatsView of(MonthlyOfSeats monthly, BigDecimal target) {
    Ratio ratio = monthly.ratio();
    BigDecimal value = ratio.value();
    return new MauOfSeatsView(
        value,
        ratio.asOf(),
        ratio.because(),
        target,
        value == null ? null : value.compareTo(target) >= 0,
        monthly.monthly().count(),
        monthly.monthly().month().toString(),
        monthly.seats());
  }
}
