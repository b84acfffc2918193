package dev.customerfirst.kit.chart;

import java.util.List;

/**
 * Lines over days, drawn as SVG of 640 by 320 without script.
 *
 * @param unit of the values, shown above their axis
 * @param series up to six are told apart by colour and by dashes
 * @param targets dashed levels behind the lines
 */
public record LineChart(
    String title, String unit, List<ChartSeries> series, List<ChartTarget> targets) {
  public LineChart {
    series = List.copyOf(series);
    targets = List.copyOf(targets);
  }

  /** The drawing as a document of its own; the same chart gives the same text. */
  public String svg() {
    return new Drawing(this).draw();
  }
}
