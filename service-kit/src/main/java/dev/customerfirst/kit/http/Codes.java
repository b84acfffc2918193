package dev.customerfirst.kit.http;

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
    String detail = "'" + Words.quotable(value) + "' is not known here. " + oneOf(enumType);
    return new ProblemException(
        422,
        "unknown-code",
        "Unknown code",
        detail,
        List.of(new Problem.Error(pointer, "unknown-code", detail)));
  }

  static String oneOf(Class<?> enumType) {
    return "Use one of "
        + Arrays.stream(enumType.getEnumConstants())
            .map(c -> ((Enum<?>) c).name())
            .collect(Collectors.joining(", "))
        + ".";
  }
}
