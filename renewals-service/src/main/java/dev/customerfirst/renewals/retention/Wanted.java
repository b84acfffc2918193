package dev.customerfirst.renewals.retention;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a filter lets pass.
 *
 * @param everything there is no filter
 * @param value null with a filter stands for what nobody knows
 */
record Wanted<T>(boolean everything, @Nullable T value) {

  /** How to ask for what nobody knows. */
  static final String UNKNOWN = "UNKNOWN";

  static <T> Wanted<T> of(@Nullable String parameter, Function<String, T> reader) {
    if (parameter == null) {
      return new Wanted<>(true, null);
    }
    return new Wanted<>(false, parameter.equals(UNKNOWN) ? null : reader.apply(parameter));
  }

  /** As it stands in a query. */
  String text() {
    return value == null ? UNKNOWN : value.toString();
  }
}
