package dev.customerfirst.renewals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.renewals.domain.Calibration.Cell;
import dev.customerfirst.renewals.domain.Calibration.Forecasted;
import dev.customerfirst.renewals.domain.Calibration.Sum;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {

  /** Seven contracts, worked out by hand. */
  @Test
  void holdsWhatWasSaidAgainstWhatCame() {
    Calibration calibration =
        Calibration.of(
            List.of(
                said(Projection.FLAT, "100", "EUR", RenewalOutcome.RENEWED_FLAT, "100"),
                said(Projection.FLAT, "200", "EUR", RenewalOutcome.LAPSED, "0"),
                said(Projection.GROWTH, "150", "EUR", RenewalOutcome.RENEWED_GROWN, "130"),
                said(Projection.FULL_CHURN, "0", "EUR", RenewalOutcome.CHURNED, "0"),
                said(Projection.PARTIAL_CHURN, "50", "USD", RenewalOutcome.RENEWED_SHRUNK, "70"),
                said(Projection.FLAT, "90", "USD", RenewalOutcome.RENEWED_INCOMPARABLE, null),
                said(null, null, "EUR", RenewalOutcome.RENEWED_FLAT, "400")));

    assertThat(calibration.n()).isEqualTo(6);
    assertThat(calibration.without()).isEqualTo(1);
    assertThat(calibration.asForecast()).isEqualTo(4);
    assertThat(calibration.share()).isEqualTo("66.7");
    assertThat(calibration.cells())
        .containsExactly(
            new Cell(Projection.FULL_CHURN, RenewalOutcome.CHURNED, 1),
            new Cell(Projection.PARTIAL_CHURN, RenewalOutcome.RENEWED_SHRUNK, 1),
            new Cell(Projection.FLAT, RenewalOutcome.RENEWED_FLAT, 1),
            new Cell(Projection.FLAT, RenewalOutcome.RENEWED_INCOMPARABLE, 1),
            new Cell(Projection.FLAT, RenewalOutcome.LAPSED, 1),
            new Cell(Projection.GROWTH, RenewalOutcome.RENEWED_GROWN, 1));
    assertThat(calibration.sums())
        .containsExactly(
            new Sum("EUR", new BigDecimal("450"), new BigDecimal("230")),
            new Sum("USD", new BigDecimal("50"), new BigDecimal("70")));
  }

  @Test
  void aShareOfNothingIsNoShare() {
    assertThat(Calibration.of(List.of()).share()).isNull();
    assertThat(Calibration.of(List.of(said(null, null, "EUR", RenewalOutcome.LAPSED, "0"))).share())
        .isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "100.00, 100, RENEWED_FLAT",
    "100.00, 100.01, RENEWED_GROWN",
    "100.00, 99.99, RENEWED_SHRUNK",
    "100.00, , RENEWED_INCOMPARABLE",
  })
  void comparesTheSuccessorsValueAYear(
      BigDecimal before, @Nullable BigDecimal after, RenewalOutcome outcome) {
    assertThat(RenewalOutcome.renewed(before, after)).isEqualTo(outcome);
  }

  private static Forecasted said(
      @Nullable Projection projection,
      @Nullable String projected,
      String currency,
      RenewalOutcome outcome,
      @Nullable String actual) {
    return new Forecasted(
        projection,
        projected == null ? null : new BigDecimal(projected),
        currency,
        outcome,
        actual == null ? null : new BigDecimal(actual));
  }
}
