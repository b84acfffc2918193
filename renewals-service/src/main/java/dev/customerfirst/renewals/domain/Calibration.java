package dev.customerfirst.renewals.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How good forecasts of one lead were.
 *
 * @param n how many of the contracts had a projection at that time
 * @param without how many were in the forecast, and nobody had projected anything
 * @param asForecast how many of the {@code n} came as projected
 * @param share {@code asForecast} of {@code n} in per cent, to one decimal; null when n is 0
 */
public record Calibration(
    int n,
    int without,
    int asForecast,
    @Nullable BigDecimal share,
    List<Cell> cells,
    List<Sum> sums) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * What was said of a contract, and what became of it.
   *
   * @param projected the value a year that was expected
   * @param actual the value a year after its end, zero when it is gone; null when that is in
   *     another currency
   */
  public record Forecasted(
      @Nullable Projection projection,
      @Nullable BigDecimal projected,
      String currency,
      RenewalOutcome outcome,
      @Nullable BigDecimal actual) {}

  /** How many with this projection came to this. */
  public record Cell(Projection projection, RenewalOutcome outcome, int contracts) {}

  /** What was expected and what came, of those whose value can be compared. */
  public record Sum(String currency, BigDecimal projected, BigDecimal actual) {}

  public static Calibration of(List<Forecasted> all) {
    List<Forecasted> said = all.stream().filter(f -> f.projection() != null).toList();
    List<Cell> cells =
        said.stream()
            .map(f -> new Cell(Objects.requireNonNull(f.projection()), f.outcome(), 1))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
            .entrySet()
            .stream()
            .map(
                e ->
                    new Cell(
                        e.getKey().projection(),
                        e.getKey().outcome(),
                        Math.toIntExact(e.getValue())))
            .sorted(Comparator.comparing(Cell::projection).thenComparing(Cell::outcome))
            .toList();
    int right =
        cells.stream()
            .filter(cell -> cell.outcome().asProjected(cell.projection()))
            .mapToInt(Cell::contracts)
            .sum();
    return new Calibration(
        said.size(), all.size() - said.size(), right, share(right, said.size()), cells, sums(said));
  }

  private static @Nullable BigDecimal share(int right, int n) {
    return n == 0
        ? null
        : HUNDRED
            .multiply(BigDecimal.valueOf(right))
            .divide(BigDecimal.valueOf(n), 1, RoundingMode.HALF_EVEN);
  }

  private static List<Sum> sums(List<Forecasted> said) {
    Map<String, Sum> byCurrency = new TreeMap<>();
    for (Forecasted one : said) {
      if (one.projected() != null && one.actual() != null) {
        byCurrency.merge(
            one.currency(),
            new Sum(one.currency(), one.projected(), one.actual()),
            (a, b) ->
                new Sum(
                    a.currency(), a.projected().add(b.projected()), a.actual().add(b.actual())));
      }
    }
    return List.copyOf(byCurrency.values());
  }
}
