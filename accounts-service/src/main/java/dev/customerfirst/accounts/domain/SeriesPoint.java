package dev.customerfirst.accounts.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one step of a series.
 *
 * @param from first day, not before the series begins
 * @param to last day, not after the series ends
 * @param n how many figures there are; with none the others are null: a gap, not a zero
 * @param mean rounded half up to six places
 * @param last the figure of the latest day
 */
public record SeriesPoint(
    LocalDate from,
    LocalDate to,
    int n,
    @Nullable BigDecimal mean,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    @Nullable BigDecimal last) {

  private static final int PLACES = 6;

  /**
   * All steps from the first to the last day, gaps included.
   *
   * @param figures by day; at most one a day
   */
  public static List<SeriesPoint> all(
      List<MetricFigure> figures, LocalDate from, LocalDate to, SeriesStep step) {
    List<SeriesPoint> points = new ArrayList<>();
    int next = 0;
    for (LocalDate start = step.startOf(from); !start.isAfter(to); start = step.after(start)) {
      LocalDate first = start.isBefore(from) ? from : start;
      LocalDate end = step.after(start).minusDays(1);
      LocalDate last = end.isAfter(to) ? to : end;
      while (next < figures.size() && figures.get(next).day().isBefore(first)) {
        next++;
      }
      int begin = next;
      while (next < figures.size() && !figures.get(next).day().isAfter(last)) {
        next++;
      }
      points.add(of(first, last, figures.subList(begin, next)));
    }
    return points;
  }

  private static SeriesPoint of(LocalDate from, LocalDate to, List<MetricFigure> figures) {
    if (figures.isEmpty()) {
      return new SeriesPoint(from, to, 0, null, null, null, null);
    }
    List<BigDecimal> values =
        figures.stream().map(figure -> MetricMeaning.normal(figure.value())).toList();
    BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return new SeriesPoint(
        from,
        to,
        values.size(),
        MetricMeaning.normal(
            sum.divide(BigDecimal.valueOf(values.size()), PLACES, RoundingMode.HALF_UP)),
        values.stream().min(Comparator.naturalOrder()).orElseThrow(),
        values.stream().max(Comparator.naturalOrder()).orElseThrow(),
        values.get(values.size() - 1));
  }
}
