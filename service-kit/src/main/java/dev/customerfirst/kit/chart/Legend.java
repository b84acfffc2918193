package dev.customerfirst.kit.chart;

import java.util.ArrayList;
import java.util.List;

/** What each line is, in rows that fit the width. */
final class Legend {

  private static final double SAMPLE = 26;
  private static final double GAP = 18;
  private static final int LONGEST = 60;

  /** An entry with the look of its line and its place. */
  record Entry(String look, String name, double x, int row) {}

  private final List<Entry> entries = new ArrayList<>();
  private double x;
  private int row;

  Legend(LineChart chart, double left, double right) {
    x = left;
    for (int i = 0; i < chart.series().size(); i++) {
      add("ln s" + Style.look(i), chart.series().get(i).name(), left, right);
    }
    for (ChartTarget target : chart.targets()) {
      add("tg", target.name(), left, right);
    }
  }

  private void add(String look, String name, double left, double right) {
    String shown = Style.shortened(name, LONGEST);
    double width = SAMPLE + Style.widthOfSmall(shown);
    if (x > left && x + width > right) {
      x = left;
      row++;
    }
    entries.add(new Entry(look, shown, x, row));
    x += width + GAP;
  }

  int rows() {
    return entries.isEmpty() ? 0 : row + 1;
  }

  void draw(Svg svg, double top) {
    for (Entry entry : entries) {
      double y = top + entry.row() * Style.ROW;
      svg.line(entry.look(), entry.x(), y, entry.x() + SAMPLE - 6, y);
      svg.text(
          "text",
          "class=\"sm\" x=\""
              + Svg.number(entry.x() + SAMPLE)
              + "\" y=\""
              + Svg.number(y + 4)
              + "\"",
          entry.name());
    }
  }
}
