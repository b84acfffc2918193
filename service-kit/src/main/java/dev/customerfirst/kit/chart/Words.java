package dev.customerfirst.kit.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says a chart in words, for those who hear it. */
final class Words {

  static final String NOTHING = "No values in these days";

  private Words() {}

  static String about(LineChart chart) {
    return Stream.concat(
            chart.series().stream().map(series -> about(series, chart.unit())),
            chart.targets().stream().map(t -> t.name() + ": " + number(t.value()) + "."))
        .collect(Collectors.joining(" "));
  }

  private static String about(ChartSeries series, String unit) {
    List<ChartPoint> known = series.known();
    if (known.isEmpty()) {
      return series.name() + ": no values.";
    }
    List<BigDecimal> values =
        known.stream().map(point -> Objects.requireNonNull(point.value())).toList();
    ChartPoint last = known.get(known.size() - 1);
    return series.name()
        + (unit.isEmpty() ? "" : " (" + unit + ")")
        + ": "
        + known.size()
        + (known.size() == 1 ? " value from " : " values from ")
        + known.get(0).day()
        + " to "
        + last.day()
        + ", lowest "
        + number(values.stream().min(BigDecimal::compareTo).orElseThrow())
        + ", highest "
        + number(values.stream().max(BigDecimal::compareTo).orElseThrow())
        + ", last "
        + number(Objects.requireNonNull(last.value()))
        + ".";
  }

  private static String number(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
