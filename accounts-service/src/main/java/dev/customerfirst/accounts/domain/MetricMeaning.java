package dev.customerfirst.accounts.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the figures of a metric mean: one definition for all who send, read and compare them (R189).
 *
 * @param label its name for people
 * @param unit what one is one of
 * @param counts what is counted or measured, in a sentence
 * @param lowest smallest value that can be meant
 * @param highest largest value that can be meant
 */
public record MetricMeaning(
    String label,
    String unit,
    String counts,
    MetricPeriod period,
    MetricNumbers numbers,
    BigDecimal lowest,
    BigDecimal highest,
    GoodDirection good) {

  /** Its figures come from the contracts, so that nobody can send others. */
  public static final String SEATS = "seats";

  private static final int DIGITS = 15;
  private static final int PLACES = 6;

  /** What speaks against a definition of that name. */
  public static Optional<Refusal> checkName(String name) {
    return name.equals(SEATS)
        ? Optional.of(
            Refusal.invalid(
                "metric-from-contracts",
                "/name",
                "Seats are what the contracts say, so they are not a metric. Choose another name."))
        : Optional.empty();
  }

  /** What speaks against this definition by itself. */
  public Optional<Refusal> check() {
    return checkNumber(lowest, "/lowest")
        .or(() -> checkNumber(highest, "/highest"))
        .or(
            () ->
                lowest.compareTo(highest) < 0
                    ? Optional.empty()
                    : Optional.of(
                        Refusal.invalid(
                            "metric-range-empty",
                            "/highest",
                            "The highest value must be above the lowest. Send them so.")));
  }

  /**
   * What speaks against this definition after the one before it: figures that are there were
   * measured by it, so what they are about stays.
   */
  public Optional<Refusal> checkFollows(MetricMeaning before) {
    boolean same = period == before.period && numbers == before.numbers && unit.equals(before.unit);
    return same
        ? Optional.empty()
        : Optional.of(
            Refusal.conflict(
                "metric-meaning-fixed",
                "Unit, period and kind of numbers stay as they were defined, because figures were"
                    + " sent by them. Define another metric."));
  }

  /** What speaks against a value. */
  public Optional<Refusal> check(BigDecimal value, String pointer) {
    return checkNumber(value, pointer)
        .or(
            () ->
                value.compareTo(lowest) < 0 || value.compareTo(highest) > 0
                    ? Optional.of(
                        Refusal.invalid(
                            "metric-out-of-range",
                            pointer,
                            "'"
                                + label
                                + "' goes from "
                                + lowest.toPlainString()
                                + " to "
                                + highest.toPlainString()
                                + ". Check the value, or widen the definition."))
                    : Optional.empty());
  }

  /** What speaks against a figure of a day that has not come, with one day of grace. */
  public static Optional<Refusal> checkDay(LocalDate day, LocalDate today, String pointer) {
    return Days.check(day, pointer)
        .or(
            () ->
                day.isAfter(today.plusDays(1))
                    ? Optional.of(
                        Refusal.invalid(
                            "metric-of-the-future",
                            pointer,
                            "For this account it is "
                                + today
                                + ". Send a figure when its day has come; one day ahead is let"
                                + " pass."))
                    : Optional.empty());
  }

  /** The same number written in one way, so that equal is equal. */
  public static BigDecimal normal(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  private Optional<Refusal> checkNumber(BigDecimal value, String pointer) {
    BigDecimal bare = value.stripTrailingZeros();
    // By precision and scale only: writing out 1E+1000000000 would need a gigabyte.
    if ((long) bare.precision() - bare.scale() > DIGITS) {
      return Optional.of(
          Refusal.invalid(
              "metric-out-of-range",
              pointer,
              "Send a number of at most " + DIGITS + " digits before the decimal point."));
    }
    int places = numbers == MetricNumbers.WHOLE ? 0 : PLACES;
    return bare.scale() <= places
        ? Optional.empty()
        : Optional.of(
            Refusal.invalid(
                "metric-too-precise",
                pointer,
                "'" + label + "' takes " + places + " decimal places. Round the value to them."));
  }
}
