package dev.customerfirst.playbooks.domain;

import dev.customerfirst.events.JourneyPhase;
import dev.customerfirst.events.Tier;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An activity as the journey law lays it out.
 *
 * @param opensOn the day its owners can start
 * @param opensByDate opens when that day comes; the others open with their contract or quarter
 * @param tier the tier that called for it; null where all tiers are alike
 * @param because why somebody added it to the journey; null where the matrix asks for it
 */
public record PlannedActivity(
    ActivityKey key,
    LocalDate opensOn,
    boolean opensByDate,
    LocalDate dueOn,
    @Nullable Tier tier,
    @Nullable String because) {

  PlannedActivity(
      ActivityKey key,
      LocalDate opensOn,
      boolean opensByDate,
      LocalDate dueOn,
      @Nullable Tier tier) {
    this(key, opensOn, opensByDate, dueOn, tier, null);
  }

  /** The same, due on another day. */
  PlannedActivity dueOn(LocalDate day) {
    return new PlannedActivity(key, opensOn, opensByDate, day, tier, because);
  }

  public ActivityRoles roles() {
    return ActivityRoles.of(key.code(), tier);
  }

  /**
   * Whether its moment has come.
   *
   * @param openedThrough the latest quarter of the contract that has begun, 0 before the start
   * @param today by the contract's own calendar
   */
  public boolean isOpen(int openedThrough, LocalDate today) {
    if (key.phase() == JourneyPhase.STAGE_6) {
      return true;
    }
    Integer quarter = key.quarter();
    return openedThrough >= (quarter == null ? 1 : quarter)
        || opensByDate && !today.isBefore(opensOn);
  }
}
