package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.HealthBand;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an account as far as the renewal of one of its contracts depends on it. Each
 * part is null while nothing was heard about it, and says when the newest was heard.
 */
public record RenewalReadings(
    @Nullable Health health,
    @Nullable People people,
    @Nullable Activities activities,
    @Nullable Promises promises,
    @Nullable Requests requests,
    @Nullable Responses responses) {

  public static final RenewalReadings NONE =
      new RenewalReadings(null, null, null, null, null, null);

  public record Health(HealthBand band, @Nullable Integer score, Instant asOf) {}

  /**
   * @param champion whether there is one among the contacts
   * @param economicBuyer whether there is one among the contacts
   */
  public record People(boolean champion, boolean economicBuyer, Instant asOf) {}

  /**
   * @param skipped how many somebody decided against
   * @param openUntil the due days of those that can be done and are not
   */
  public record Activities(int skipped, List<LocalDate> openUntil, Instant asOf) {}

  public record Promises(List<Promise> promises, Instant asOf) {}

  /**
   * @param openSince the days on which the feature requests came in that are not solved
   */
  public record Requests(List<LocalDate> openSince, Instant asOf) {}

  /**
   * @param lateOn the days of first responses that came later than promised
   */
  public record Responses(List<LocalDate> lateOn, Instant asOf) {}
}
