package dev.customerfirst.accounts.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody chose a tier, so that the policy does not decide.
 *
 * @param by the subject of their token
 * @param expiresOn first day on which the policy decides again, by the account's own calendar; null
 *     when it stays
 */
public record TierChoice(String by, Instant at, @Nullable LocalDate expiresOn) {

  /** Whether the choice still counts on a day. */
  public boolean countsOn(LocalDate day) {
    return expiresOn == null || day.isBefore(expiresOn);
  }
}
