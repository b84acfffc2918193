package dev.customerfirst.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class LineChartTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  @Test
  void saysWhatItShowsToThoseWhoHearIt() {
    Element svg = drawn(chart("Rain", "mm", List.of(), 3, 1, null, 2));
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("t d");
    assertThat(only(svg, "title").getTextContent()).isEqualTo("Rain");
    assertThat(only(svg, "desc").getTextContent())
        .isEqualTo(
            "Line (mm): 3 values from 2026-01-05 to 2026-01-08, lowest 1, highest 3, last 2.");
  }

  @Test
  void interruptsALineWhereNobodyKnowsTheValue() {
    Element svg = drawn(chart("Rain", "mm", List.of(), 3, 1, null, 2, 4, null, null, 5));
    assertThat(svg.getElementsByTagName("polyline").getLength()).isEqualTo(2);
    assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(5);
  }

  @Test
  void showsASinglePoint() {
    Element svg = drawn(chart("Rain", "mm", List.of(), 3));
    assertThat(svg.getElementsByTagName("polyline").getLength()).isZero();
    assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(1);
    assertThat(texts(svg)).contains("5 Jan 2026", "3");
  }

  @Test
  void saysThatThereIsNothing() {
    assertThat(texts(drawn(chart("Rain", "mm", List.of(), null, null)))).contains(Words.NOTHING);
    assertThat(texts(drawn(chart("Rain", "mm", List.of())))).contains(Words.NOTHING);
    assertThat(texts(drawn(new LineChart("Rain", "", List.of(), List.of()))))
        .contains(Words.NOTHING);
  }

  @Test
  void runsNothingThatSomebodyWroteIntoAName() {
    String evil = "<script>alert('x')</script> & \"more\" \u0000\u0007\ud800";
    Element svg =
        drawn(
            new LineChart(
                evil,
                evil,
                List.of(new ChartSeries(evil, List.of(new ChartPoint(DAY, BigDecimal.ONE)))),
                List.of(new ChartTarget(evil, BigDecimal.TEN))));
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(only(svg, "title").getTextContent())
        .isEqualTo("<script>alert('x')</script> & \"more\" ");
  }

  @Test
  void shortensATitleThatDoesNotFit() {
    String title = "Rain ".repeat(40).strip();
    Element svg = drawn(chart(title, "mm", List.of(), 3));
    assertThat(only(svg, "title").getTextContent()).isEqualTo(title);
    assertThat(texts(svg)).anyMatch(text -> text.length() == 62 && text.endsWith("\u2026"));
  }

  @Test
  void looksTheSameEachTime() {
    assertThat(chart("Rain", "mm", List.of("2"), 3, 1, null, 2).svg())
        .isEqualTo(chart("Rain", "mm", List.of("2"), 3, 1, null, 2).svg());
  }

  /** Whatever is drawn stays on the canvas, below the legend and inside the margins. */
  @Test
  void drawsEverythingInsideTheCanvas() {
    Random random = new Random(20260105);
    for (int round = 0; round < 300; round++) {
      int scale = random.nextInt(9) - 3;
      List<ChartSeries> series = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(6); i++) {
        List<ChartPoint> points = new ArrayList<>();
        for (int day = 0; day < random.nextInt(400); day++) {
          points.add(
              new ChartPoint(
                  DAY.plusDays(day),
                  random.nextInt(5) == 0
                      ? null
                      : BigDecimal.valueOf(random.nextInt(2_000) - 600L).scaleByPowerOfTen(scale)));
        }
        series.add(new ChartSeries("Line " + i, points));
      }
      List<ChartTarget> targets =
          random.nextBoolean() ? List.of() : List.of(new ChartTarget("Goal", BigDecimal.TEN));
      Element svg = drawn(new LineChart("Rain", "mm", series, targets));
      inside(svg, "polyline", "points");
      inside(svg, "circle", "cx", "cy");
      inside(svg, "text", "x", "y");
      inside(svg, "line", "x1", "y1", "x2", "y2");
    }
  }

  private static void inside(Element svg, String element, String... attributes) {
    NodeList found = svg.getElementsByTagName(element);
    for (int i = 0; i < found.getLength(); i++) {
      for (String attribute : attributes) {
        double[] numbers =
            java.util.Arrays.stream(((Element) found.item(i)).getAttribute(attribute).split("[ ,]"))
                .mapToDouble(Double::parseDouble)
                .toArray();
        for (int n = 0; n < numbers.length; n++) {
          boolean vertical = attribute.contains("y") || (numbers.length > 1 && n % 2 == 1);
          assertThat(numbers[n]).isBetween(0.0, vertical ? 320.0 : 640.0);
        }
      }
    }
  }

  private static LineChart chart(
      String title, String unit, List<String> targets, @Nullable Integer... values) {
    List<ChartPoint> points =
        IntStream.range(0, values.length)
            .mapToObj(
                i -> {
                  Integer value = values[i];
                  return new ChartPoint(
                      DAY.plusDays(i), value == null ? null : BigDecimal.valueOf(value));
                })
            .toList();
    return new LineChart(
        title,
        unit,
        List.of(new ChartSeries("Line", points)),
        targets.stream().map(t -> new ChartTarget("Goal", new BigDecimal(t))).toList());
  }

  private static Element only(Element svg, String name) {
    NodeList found = svg.getElementsByTagName(name);
    assertThat(found.getLength()).isEqualTo(1);
    return (Element) found.item(0);
  }

  private static List<String> texts(Element svg) {
    NodeList found = svg.getElementsByTagName("text");
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent())
        .toList();
  }

  private static Element drawn(LineChart chart) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(chart.svg())))
          .getDocumentElement();
    } catch (java.io.IOException
        | org.xml.sax.SAXException
        | javax.xml.parsers.ParserConfigurationException e) {
      throw new IllegalStateException(chart.svg(), e);
    }
  }
}
