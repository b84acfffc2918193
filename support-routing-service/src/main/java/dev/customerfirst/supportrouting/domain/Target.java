package dev.customerfirst.supportrouting.domain;

import java.time.Duration;

/** How much time is promised. */
public sealed interface Target {

  /** Open time of the calendar; zero means the first open instant. */
  record Hours(Duration open) implements Target {
    @Override
    public String code() {
      return open.toString();
    }
  }

  /**
   * Open dates after the date of the start, at the same time of day (A20). Stored as days, never
   * converted to hours.
   *
   * @param count at least 1
   */
  record BusinessDays(int count) implements Target {
    @Override
    public String code() {
      return "P" + count + "BD";
    }
  }

  /** An ISO-8601 duration, or {@code P2BD} for two business days. */
  String code();

  static Target hours(int hours) {
    return new Hours(Duration.ofHours(hours));
  }

  static Target businessDays(int days) {
    return new BusinessDays(days);
  }

  /** Reads what {@link #code()} wrote. */
  static Target ofCode(String code) {
    return code.endsWith("BD")
        ? businessDays(Integer.parseInt(code.substring(1, code.length() - 2)))
        : new Hours(Duration.parse(code));
  }
}
