package dev.customerfirst.playbooks.journey;

import dev.customerfirst.events.Tier;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody thinks about changing.
 *
 * @param tier another tier
 * @param tierFrom the day it would count from; today where it is left out
 * @param contractId the contract whose days would change
 * @param startsOn its first day
 * @param endsOn its last day, inclusive; at most one of it and {@code termMonths}
 * @param drafts codes of playbooks that would be played as they are being written
 */
record WhatIf(
    @Nullable Tier tier,
    @Nullable LocalDate tierFrom,
    @Nullable UUID contractId,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable Integer termMonths,
    @Nullable @Size(max = 50) List<@NotNull String> drafts) {

  boolean changesDays() {
    return startsOn != null || endsOn != null || termMonths != null;
  }

  List<String> draftCodes() {
    return drafts == null ? List.of() : drafts;
  }
}
