package dev.customerfirst.kit.http;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Says in words what a Java type wants to see in JSON or in a URL. */
final class Expected {
  private static final Map<Class<?>, String> FORMS =
      Map.ofEntries(
          Map.entry(String.class, "text"),
          Map.entry(UUID.class, "an id such as 0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b"),
          Map.entry(LocalDate.class, "a date such as 2026-03-31"),
          Map.entry(LocalTime.class, "a time of day such as 08:30"),
          Map.entry(YearMonth.class, "a month such as 2026-03"),
          Map.entry(Instant.class, "an instant in UTC such as 2026-03-31T09:00:00Z"),
          Map.entry(Duration.class, "an ISO-8601 duration such as PT4H"),
          Map.entry(BigDecimal.class, "a decimal number such as \"1200.00\""),
          Map.entry(boolean.class, "true or false"),
          Map.entry(Boolean.class, "true or false"));
  private static final Set<Class<?>> WHOLE =
      Set.of(
          int.class,
          Integer.class,
          long.class,
          Long.class,
          short.class,
          Short.class,
          BigInteger.class);

  private Expected() {}

  static String of(Class<?> type) {
    String form = FORMS.get(type);
    if (form != null) {
      return form;
    }
    if (WHOLE.contains(type)) {
      return "a whole number";
    }
    if (Number.class.isAssignableFrom(type) || type == double.class || type == float.class) {
      return "a number";
    }
    if (type.isEnum()) {
      return "one of " + String.join(", ", names(type));
    }
    return type.isArray() || Collection.class.isAssignableFrom(type) ? "a list" : "an object";
  }

  private static List<String> names(Class<?> type) {
    return java.util.Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .toList();
  }
}
