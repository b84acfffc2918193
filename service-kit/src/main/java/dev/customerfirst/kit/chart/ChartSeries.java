package dev.customerfirst.kit.chart;

import java.util.List;

/**
 * A line.
 *
 * @param points by day; a line goes from each to the next unless there is a gap between
 */
public record ChartSeries(String name, List<ChartPoint> points) {
  public ChartSeries {
    points = List.copyOf(points);
  }

  /** Those of the points that have a value. */
  List<ChartPoint> known() {
    return points.stream().filter(point -> point.value() != null).toList();
  }
}
