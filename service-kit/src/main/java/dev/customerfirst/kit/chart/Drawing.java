package dev.customerfirst.kit.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Puts a chart on its canvas. */
final class Drawing {

  private static final double EDGE = 16;
  private static final double TITLE_BASE = 24;
  private static final double LEGEND_TOP = 42;
  private static final double BELOW = 30;
  private static final int LONGEST_TITLE = 62;
  private static final int DOTS_UP_TO = 45;

  private final LineChart chart;
  private final Legend legend;
  private final ValueAxis values;
  private final DayAxis days;
  private final double left;
  private final double right = Style.WIDTH - EDGE;
  private final double top;
  private final double bottom = Style.HEIGHT - BELOW;
  private final Svg svg = new Svg();

  Drawing(LineChart chart) {
    this.chart = chart;
    this.legend = new Legend(chart, EDGE, right);
    this.values = ValueAxis.holding(shownValues(chart));
    this.days = days(chart);
    this.top = LEGEND_TOP + legend.rows() * Style.ROW + (chart.unit().isEmpty() ? 4 : 20);
    double widest =
        values.ticks().stream()
            .mapToDouble(tick -> Style.widthOfSmall(ValueAxis.label(tick)))
            .max()
            .orElse(0);
    this.left = EDGE + widest + 8;
  }

  private static List<BigDecimal> shownValues(LineChart chart) {
    return Stream.concat(
            chart.series().stream()
                .flatMap(series -> series.known().stream())
                .map(point -> Objects.requireNonNull(point.value())),
            chart.targets().stream().map(ChartTarget::value))
        .toList();
  }

  private static DayAxis days(LineChart chart) {
    List<LocalDate> all =
        chart.series().stream()
            .flatMap(series -> series.points().stream())
            .map(ChartPoint::day)
            .sorted()
            .toList();
    return all.isEmpty()
        ? new DayAxis(LocalDate.EPOCH, LocalDate.EPOCH)
        : new DayAxis(all.get(0), all.get(all.size() - 1));
  }

  String draw() {
    svg.raw(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 320\" width=\"640\""
            + " height=\"320\" role=\"img\" aria-labelledby=\"t d\">\n");
    svg.text("title", "id=\"t\"", chart.title());
    svg.text("desc", "id=\"d\"", Words.about(chart));
    svg.raw(
        "<style>\n"
            + Style.SHEET
            + "</style>\n<rect class=\"bg\" width=\"640\" height=\"320\"/>\n");
    svg.label("ti", EDGE, TITLE_BASE, Style.shortened(chart.title(), LONGEST_TITLE));
    legend.draw(svg, LEGEND_TOP);
    axes();
    for (ChartTarget target : chart.targets()) {
      svg.line("tg", left, y(target.value()), right, y(target.value()));
    }
    boolean any = false;
    for (int i = 0; i < chart.series().size(); i++) {
      any |= series(chart.series().get(i), Style.look(i));
    }
    if (!any) {
      svg.label("sm mi", (left + right) / 2, (top + bottom) / 2 - 6, Words.NOTHING);
    }
    return svg.raw("</svg>\n").toString();
  }

  private void axes() {
    if (!chart.unit().isEmpty()) {
      svg.label("sm", EDGE, top - 12, Style.shortened(chart.unit(), LONGEST_TITLE));
    }
    for (BigDecimal tick : values.ticks()) {
      svg.line("gr", left, y(tick), right, y(tick));
      svg.label("sm en", left - 6, y(tick) + 4, ValueAxis.label(tick));
    }
    BigDecimal base =
        values.low().signum() < 0 && y(BigDecimal.ZERO) >= top ? BigDecimal.ZERO : values.low();
    svg.line("ax", left, y(base), right, y(base));
    if (chart.series().stream().allMatch(series -> series.points().isEmpty())) {
      return;
    }
    for (DayAxis.Tick tick : days.ticks()) {
      double x = x(tick.day());
      svg.line("ax", x, bottom, x, bottom + 4);
      double half = Style.widthOfSmall(tick.label()) / 2;
      double middle = Math.max(half, Math.min(x, Style.WIDTH - half - 2));
      svg.label("sm mi", middle, bottom + 19, tick.label());
    }
  }

  /** Draws a line; says whether it has any point. */
  private boolean series(ChartSeries series, int look) {
    List<List<ChartPoint>> runs = runs(series);
    boolean dots = series.known().size() <= DOTS_UP_TO;
    for (List<ChartPoint> run : runs) {
      if (run.size() > 1) {
        line(run, look);
      }
      if (dots || run.size() == 1) {
        run.forEach(p -> svg.dot("d" + look, x(p.day()), y(Objects.requireNonNull(p.value()))));
      }
    }
    return !runs.isEmpty();
  }

  /** What lies between two gaps. */
  private static List<List<ChartPoint>> runs(ChartSeries series) {
    List<List<ChartPoint>> runs = new ArrayList<>();
    boolean open = false;
    for (ChartPoint point : series.points()) {
      if (point.value() != null) {
        if (!open) {
          runs.add(new ArrayList<>());
        }
        runs.get(runs.size() - 1).add(point);
      }
      open = point.value() != null;
    }
    return runs;
  }

  private void line(List<ChartPoint> run, int look) {
    StringBuilder points = new StringBuilder();
    for (ChartPoint point : run) {
      points
          .append(points.isEmpty() ? "" : " ")
          .append(Svg.number(x(point.day())))
          .append(',')
          .append(Svg.number(y(Objects.requireNonNull(point.value()))));
    }
    svg.raw("<polyline class=\"ln s" + look + "\" points=\"" + points + "\"/>\n");
  }

  private double x(LocalDate day) {
    return left + 8 + days.place(day) * (right - left - 16);
  }

  private double y(BigDecimal value) {
    return bottom - values.place(value) * (bottom - top);
  }
}
