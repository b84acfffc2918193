package dev.customerfirst.kit.chart;

/** Sizes and colours. */
final class Style {

  static final double WIDTH = 640;
  static final double HEIGHT = 320;
  static final double ROW = 18;

  /** The six colours of Okabe and Ito that stay apart for the colour-blind; dashes say it again. */
  static final String SHEET =
      Svg.SHEET
          + """
          .tg{stroke:#5c6370;stroke-width:1.5;stroke-dasharray:2 4}
          .ln{fill:none;stroke-width:2.2;stroke-linejoin:round;stroke-linecap:round}
          .s0{stroke:#0072b2}.s1{stroke:#d55e00;stroke-dasharray:9 4}.s2{stroke:#009e73;stroke-dasharray:4 4}
          .s3{stroke:#b5578d;stroke-dasharray:12 4 2 4}.s4{stroke:#8a6d00;stroke-dasharray:2 5}
          .s5{stroke:#3a86b7;stroke-dasharray:14 6}
          .d0{fill:#0072b2}.d1{fill:#d55e00}.d2{fill:#009e73}.d3{fill:#b5578d}.d4{fill:#8a6d00}.d5{fill:#3a86b7}
          @media (prefers-color-scheme:dark){
          .tg{stroke:#aeb6c1}
          .s0{stroke:#56b4e9}.s1{stroke:#e69f00}.s2{stroke:#2fc79a}.s3{stroke:#e39cc4}.s4{stroke:#f0e442}
          .s5{stroke:#9ecbff}
          .d0{fill:#56b4e9}.d1{fill:#e69f00}.d2{fill:#2fc79a}.d3{fill:#e39cc4}.d4{fill:#f0e442}.d5{fill:#9ecbff}
          }
          """;

  private static final int LOOKS = 6;
  private static final double SMALL_LETTER = 7.4;

  private Style() {}

  static int look(int series) {
    return series % LOOKS;
  }

  /** Wide enough for any font that is likely to be there. */
  static double widthOfSmall(String text) {
    return text.codePointCount(0, text.length()) * SMALL_LETTER;
  }

  static String shortened(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "\u2026";
  }
}
