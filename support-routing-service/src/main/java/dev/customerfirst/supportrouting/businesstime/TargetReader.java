package dev.customerfirst.supportrouting.businesstime;

import dev.customerfirst.kit.http.ProblemException;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.supportrouting.domain.Target;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;

/** Reads the two forms of a target: a duration as text, business days as an object. */
final class TargetReader {

  private static final int MOST_DAYS = 15_000;
  private static final String DAYS = "businessDays";

  private TargetReader() {}

  /**
   * @param target JSON as it came: text, object, number or list
   */
  static Target read(Object target) {
    if (target instanceof String text) {
      return hours(text);
    }
    if (target instanceof Map<?, ?> fields
        && fields.keySet().equals(Set.of(DAYS))
        && fields.get(DAYS) instanceof Integer days) {
      return businessDays(days);
    }
    throw wrong("/target", "Send an ISO-8601 duration such as \"PT4H\", or {\"businessDays\": 2}.");
  }

  private static Target businessDays(int days) {
    if (days < 1 || days > MOST_DAYS) {
      throw wrong("/target/" + DAYS, "Ask for 1 to " + MOST_DAYS + " business days.");
    }
    return Target.businessDays(days);
  }

  private static Target hours(String text) {
    Duration duration;
    try {
      duration = Duration.parse(text);
    } catch (DateTimeParseException e) {
      throw wrong("/target", "Write a duration as PT4H or PT1H30M.");
    }
    if (duration.isNegative()) {
      throw wrong("/target", "A target is not negative: PT0S or longer.");
    }
    return new Target.Hours(duration);
  }

  private static ProblemException wrong(String pointer, String detail) {
    return Problems.unprocessable("wrong-target", pointer, detail);
  }
}
