package dev.customerfirst.kit.http;

/** Keeps what callers sent harmless and short before it is quoted back to them. */
final class Words {
  private static final int LONGEST_QUOTE = 60;

  private Words() {}

  static String quotable(String value) {
    String clean = value.replaceAll("\\p{Cntrl}", " ");
    return clean.length() <= LONGEST_QUOTE ? clean : clean.substring(0, LONGEST_QUOTE) + "...";
  }
}
