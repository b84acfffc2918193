package dev.customerfirst.renewals.retention;

import dev.customerfirst.renewals.domain.RetentionFigure;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rate with all it is made of.
 *
 * @param percent rounded half-even to a tenth; null without a denominator
 * @param because why there is no rate; null when there is one
 * @param numerator exact: money a year as a decimal, or a number of accounts
 * @param denominator in the same unit
 * @param n how many accounts, or contracts, the denominator counts
 * @param pending what can still be renewed, and is in neither
 * @param ledger where its lines are; they add up to it
 */
@Schema(name = "RetentionFigure")
record FigureView(
    @Nullable BigDecimal percent,
    @Nullable String because,
    String numerator,
    String denominator,
    long n,
    Pending pending,
    String ledger) {

  /** How many, and how much. */
  @Schema(name = "RetentionPending")
  record Pending(long n, String sum) {}

  static FigureView of(RetentionFigure figure, @Nullable String currency, LedgerAddress ledger) {
    return new FigureView(
        figure.percent().orElse(null),
        figure.silence().orElse(null),
        Amounts.text(figure.numerator(), currency),
        Amounts.text(figure.denominator(), currency),
        figure.counted(),
        new Pending(figure.pending(), Amounts.text(figure.pendingSum(), currency)),
        ledger.of(figure.metric(), currency));
  }
}
