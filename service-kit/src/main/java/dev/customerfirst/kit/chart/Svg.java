package dev.customerfirst.kit.chart;

/** Writes elements; whatever comes from outside is escaped. */
final class Svg {

  private final StringBuilder out = new StringBuilder(4_096);

  /** Markup written here in the source, never text from outside. */
  Svg raw(String markup) {
    out.append(markup);
    return this;
  }

  /** An element with a text; the attributes are numbers and names from this package. */
  Svg text(String element, String attributes, String text) {
    out.append('<').append(element);
    if (!attributes.isEmpty()) {
      out.append(' ').append(attributes);
    }
    out.append('>');
    escape(text);
    out.append("</").append(element).append(">\n");
    return this;
  }

  Svg line(String look, double x1, double y1, double x2, double y2) {
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

  private void attribute(String name, double value) {
    out.append(' ').append(name).append("=\"").append(number(value)).append('"');
  }

  /** A tenth of a pixel is more than anybody sees. */
  static String number(double value) {
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
