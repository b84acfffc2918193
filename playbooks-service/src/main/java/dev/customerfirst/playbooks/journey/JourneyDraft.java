package dev.customerfirst.playbooks.journey;

import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.http.KnownTimeZone;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contract that somebody thinks about.
 *
 * @param endsOn last day, inclusive; exactly one of it and {@code termMonths}
 * @param renewalOf it follows another contract, so there is no onboarding
 */
record JourneyDraft(
    @NotNull Tier tier,
    @NotNull LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable Integer termMonths,
    @NotNull @KnownTimeZone String timeZone,
    @Nullable Boolean renewalOf) {

  boolean isRenewal() {
    return Boolean.TRUE.equals(renewalOf);
  }
}
