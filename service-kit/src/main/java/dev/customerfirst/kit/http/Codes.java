package dev.customerfirst.kit.http;

import dev.customerfirst.events.Ambiguous;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads enum codes that arrive as text. */
public final class Codes {
  private Codes() {}

  /**
   * The constant named by {@code value}, exactly as written.
   *
   * @param pointer where the code stood: a JSON pointer, or {@code ?name} for a query parameter
   * @throws ProblemException 422 naming the allowed codes
   */
  public static <E extends Enum<E>> E parse(Class<E> enumType, String value, String pointer) {
    for (E constant : enumType.getEnumConstants()) {
      if (constant.name().equals(value)) {
        return constant;
      }
    }
    throw unknown(enumType, value, pointer);
  }

  static ProblemException unknown(Class<?> enumType, String value, String pointer) {
    for (Ambiguous ambiguous : enumType.getAnnotationsByType(Ambiguous.class)) {
      if (ambiguous.code().equals(value)) {
        return refused(
            "ambiguous-code",
            "Ambiguous code",
            pointer,
            value
                + " could mean two things. Use "
                + String.join(" or ", ambiguous.choices())
                + ".");
      }
    }
    return refused(
        "unknown-code",
        "Unknown code",
        pointer,
        "'" + Words.quotable(value) + "' is not known here. " + oneOf(enumType));
  }

  private static ProblemException refused(
      String code, String title, String pointer, String detail) {
    return new ProblemException(
        422, code, title, detail, List.of(new Problem.Error(pointer, code, detail)));
  }

  static String oneOf(Class<?> enumType) {
    return "Use one of "
        + Arrays.stream(enumType.getEnumConstants())
            .map(c -> ((Enum<?>) c).name())
            .collect(Collectors.joining(", "))
        + ".";
  }
}
