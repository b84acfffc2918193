package dev.customerfirst.accounts.domain;

import java.util.regex.Pattern;

/** Which texts people can read and PostgreSQL can keep. */
public final class Texts {

  /** Not blank; line breaks and tabs, but no other control character and no half of a pair. */
  public static final String SEVERAL_LINES =
      "[\\t\\n\\r[^\\p{Cc}\\p{Cs}]]*[^\\p{Cc}\\p{Cs}\\s][\\t\\n\\r[^\\p{Cc}\\p{Cs}]]*";

  private static final Pattern READABLE = Pattern.compile(SEVERAL_LINES);

  private Texts() {}

  /** Whether a text is readable and has at most so many characters. */
  public static boolean fits(String text, int longest) {
    return text.length() <= longest && READABLE.matcher(text).matches();
  }
}
