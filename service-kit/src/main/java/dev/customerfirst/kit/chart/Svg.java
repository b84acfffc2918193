package dev.customerfirst.kit.chart;

/** Writes elements; whatever comes from outside is escaped. */
public final class Svg {

  /** What all drawings have in common: ground, axes, grid and texts, by day and by night. */
  public static final String SHEET =
      """
      .bg{fill:#fff}.ax{stroke:#5c6370}.gr{stroke:#e3e6ea}
      text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;fill:#24292f}
      .ti{font-size:15px;font-weight:600}.sm{font-size:12px}.en{text-anchor:end}.mi{text-anchor:middle}
      @media (prefers-color-scheme:dark){
      .bg{fill:#14171c}.ax{stroke:#9aa3af}.gr{stroke:#2d333b}text{fill:#e6e9ed}
      }
      """;

  private final StringBuilder out = new StringBuilder(4_096);

  /** Markup written here in the source, never text from outside. */
  public Svg raw(String markup) {
    out.append(markup);
    return this;
  }

  /** An element with a text; the attributes are numbers and names from the source. */
  public Svg text(String element, String attributes, String text) {
    out.append('<').append(element);
    if (!attributes.isEmpty()) {
      out.append(' ').append(attributes);
    }
    out.append('>');
    escape(text);
    out.append("</").append(element).append(">\n");
    return this;
  }

  public Svg line(String look, double x1, double y1, double x2, double y2) {
    out.append("<line class=\"").append(look).append('"');
    attribute("x1", x1);
    attribute("y1", y1);
    attribute("x2", x2);
    attribute("y2", y2);
    out.append("/>\n");
    return this;
  }

  Svg dot(String look, double x, double y) {
    out.append("<circle class=\"").append(look).append('"');
    attribute("cx", x);
    attribute("cy", y);
    out.append(" r=\"3\"/>\n");
    return this;
  }

  /** A text at a place. */
  public Svg label(String look, double x, double y, String text) {
    return text(
        "text", "class=\"" + look + "\" x=\"" + number(x) + "\" y=\"" + number(y) + "\"", text);
  }

  private void attribute(String name, double value) {
    out.append(' ').append(name).append("=\"").append(number(value)).append('"');
  }

  /** A tenth of a pixel is more than anybody sees. */
  public static String number(double value) {
    double rounded = Math.round(value * 10) / 10.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  private void escape(String text) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                  if (isXml(c)) {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
  }

  /** XML has no place for control characters and halves of surrogate pairs, escaped or not. */
  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
