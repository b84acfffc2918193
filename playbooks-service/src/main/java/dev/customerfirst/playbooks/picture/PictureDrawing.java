package dev.customerfirst.playbooks.picture;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.contracts.ContractQuarter;
import dev.customerfirst.kit.chart.Svg;
import dev.customerfirst.playbooks.picture.JourneyPicture.Drawn;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a journey on its canvas: a row for each kind of activity, days from left to right. */
final class PictureDrawing {

  private static final double WIDTH = 960;
  private static final double EDGE = 16;
  private static final double LEFT = 176;
  private static final double RIGHT = WIDTH - EDGE - 8;
  private static final double TOP = 64;
  private static final double LANE = 28;
  private static final double BELOW = 64;
  private static final double LEGEND_STEP = 112;

  private static final String LOOKS =
      """
      .qb{fill:#f3f5f7}.td{stroke:#b5578d;stroke-width:1.5;stroke-dasharray:4 3}.tt{fill:#8f3f6f}
      .m{stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
      .m0{fill:#009e73;stroke:#fff}.m1{fill:#8a6d00;stroke:#fff}.m2{fill:#d55e00;stroke:#d55e00}
      .m3{fill:#56b4e9;stroke:#0072b2}.m4{fill:#0072b2;stroke:#0072b2}
      .m5{fill:none;stroke:#5c6370}.m6{fill:none;stroke:#5c6370}
      @media (prefers-color-scheme:dark){
      .qb{fill:#1d222a}.td{stroke:#e39cc4}.tt{fill:#e39cc4}
      .m0{fill:#2fc79a;stroke:#14171c}.m1{fill:#f0e442;stroke:#14171c}.m2{fill:#e69f00;stroke:#e69f00}
      .m3{fill:#0072b2;stroke:#56b4e9}.m4{fill:#56b4e9;stroke:#56b4e9}
      .m5{stroke:#9aa3af}.m6{stroke:#9aa3af}
      }
      """;

  private final JourneyPicture picture;
  private final List<ActivityCode> lanes;
  private final LocalDate first;
  private final long days;
  private final double bottom;
  private final Svg svg = new Svg();

  PictureDrawing(JourneyPicture picture) {
    this.picture = picture;
    this.lanes = picture.lanes();
    this.first = picture.firstDay();
    // The last day is drawn with its whole width.
    this.days = ChronoUnit.DAYS.between(first, picture.lastDay()) + 1;
    this.bottom = TOP + lanes.size() * LANE;
  }

  String draw() {
    String height = Svg.number(bottom + BELOW);
    svg.raw(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 960 "
            + height
            + "\" width=\"960\" height=\""
            + height
            + "\" role=\"img\" aria-labelledby=\"t d\">\n");
    svg.text("title", "id=\"t\"", title());
    svg.text("desc", "id=\"d\"", inWords());
    svg.raw(
        "<style>\n"
            + Svg.SHEET
            + LOOKS
            + "</style>\n<rect class=\"bg\" width=\"960\" height=\""
            + height
            + "\"/>\n");
    svg.label("ti", EDGE, 24, title());
    picture.quarters().forEach(this::quarter);
    for (int i = 0; i < lanes.size(); i++) {
      double y = TOP + i * LANE;
      svg.line("gr", EDGE, y + LANE, RIGHT, y + LANE);
      svg.label("sm", EDGE, y + LANE / 2 + 4, words(lanes.get(i)));
    }
    today();
    picture.activities().forEach(this::activity);
    legend();
    return svg.raw("</svg>\n").toString();
  }

  private String title() {
    return "Journey from " + picture.startsOn() + " to " + picture.endsOn();
  }

  /** For those who hear the picture: how many activities there are of each look. */
  private String inWords() {
    return picture.quarters().size()
        + (picture.quarters().size() == 1 ? " quarter, " : " quarters, ")
        + picture.activities().size()
        + (picture.activities().size() == 1 ? " activity" : " activities")
        + " on "
        + picture.today()
        + ": "
        + Stream.of(Mark.values())
            .map(mark -> picture.count(mark) + " " + mark.words)
            .collect(Collectors.joining(", "))
        + ".";
  }

  private void quarter(ContractQuarter quarter) {
    double from = x(quarter.startsOn());
    double to = x(quarter.endsOn().plusDays(1));
    if (quarter.number() % 2 == 1) {
      svg.raw(
          "<rect class=\"qb\" x=\""
              + Svg.number(from)
              + "\" y=\""
              + Svg.number(TOP - 20)
              + "\" width=\""
              + Svg.number(to - from)
              + "\" height=\""
              + Svg.number(bottom - TOP + 20)
              + "\"/>\n");
    }
    svg.label("sm mi", (from + to) / 2, TOP - 6, "Q" + quarter.number());
  }

  private void today() {
    LocalDate day = picture.today();
    if (day.isBefore(first) || ChronoUnit.DAYS.between(first, day) >= days) {
      return;
    }
    double x = middle(day);
    svg.line("td", x, TOP - 24, x, bottom);
    svg.label("sm mi tt", x, bottom + 16, "today, " + day);
  }

  private void activity(Drawn drawn) {
    mark(
        drawn.mark(),
        middle(drawn.dueOn()),
        TOP + lanes.indexOf(drawn.code()) * LANE + LANE / 2,
        words(drawn.code()) + ", due " + drawn.dueOn() + ": " + drawn.mark().words);
  }

  private void legend() {
    double x = EDGE + 8;
    for (Mark mark : Mark.values()) {
      double y = bottom + 42;
      mark(mark, x, y, "");
      svg.label("sm", x + 14, y + 4, mark.words + " " + picture.count(mark));
      x += LEGEND_STEP;
    }
  }

  /** A shape that says what it is when it is pointed at. */
  private void mark(Mark mark, double x, double y, String hint) {
    svg.raw(
        "<path class=\"m "
            + mark.look()
            + "\" transform=\"translate("
            + Svg.number(x)
            + " "
            + Svg.number(y)
            + ")\" d=\""
            + mark.path
            + "\">");
    if (!hint.isEmpty()) {
      svg.text("title", "", hint);
    }
    svg.raw("</path>\n");
  }

  private static String words(ActivityCode code) {
    String lower = code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }

  private double x(LocalDate day) {
    return LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(first, day) / days;
  }

  private double middle(LocalDate day) {
    return (x(day) + x(day.plusDays(1))) / 2;
  }
}
