package dev.customerfirst.renewals.forecast;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Money;
import dev.customerfirst.renewals.domain.Projection;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was expected of renewals when a week began.
 *
 * @param late taken more than a day after the week began, so that it knows more than it should
 * @param totals of all its rows, by currency and projection; nothing is converted
 * @param items the soonest end first
 */
@Schema(name = "RenewalForecast", examples = ForecastView.EXAMPLE)
record ForecastView(
    LocalDate week,
    Instant asOf,
    boolean late,
    List<Total> totals,
    List<Line> items,
    @Nullable String next) {

  /**
   * @param projection null where nobody projected anything
   * @param projected null where nobody projected anything
   */
  @Schema(name = "ForecastTotal")
  record Total(
      String currency,
      @Nullable Projection projection,
      int contracts,
      BigDecimal value,
      @Nullable BigDecimal projected) {}

  /** One renewal as it was expected. Amounts are a year's. */
  @Schema(name = "ForecastLine")
  record Line(
      UUID contractId,
      UUID accountId,
      LocalDate endsOn,
      long daysLeft,
      @Nullable HealthBand signal,
      @Nullable HealthBand call,
      @Nullable Projection projection,
      Money value,
      @Nullable Money projected) {}

  static final String EXAMPLE =
      """
      {"week": "2026-03-02", "asOf": "2026-03-02T00:00:00Z", "late": false,
       "totals": [{"currency": "EUR", "projection": "FLAT", "contracts": 1,
         "value": "120000.00", "projected": "120000.00"}],
       "items": [{"contractId": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b41",
         "accountId": "01977c1e-5d4a-7c3e-9a51-0f6b2d6f8a11", "endsOn": "2026-06-30",
         "daysLeft": 121, "signal": "GREEN", "call": "GREEN", "projection": "FLAT",
         "value": {"amount": "120000.00", "currency": "EUR"},
         "projected": {"amount": "120000.00", "currency": "EUR"}}],
       "next": null}""";
}
