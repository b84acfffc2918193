package dev.customerfirst.supportrouting.domain;

import org.jspecify.annotations.Nullable;

/**
 * What was promised for the first response, and why.
 *
 * @param policy name of the rule
 * @param terms null when nothing was promised
 * @param because in words
 */
public record Promise(String policy, @Nullable Terms terms, String because) {

  /**
   * A promise with a clock.
   *
   * @param calendarId one of {@link SupportCalendars}
   */
  public record Terms(String calendarId, Target target) {}
}
