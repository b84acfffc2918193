package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tier of an account and the one before it (R011).
 *
 * @param tier in force, or announced, from {@code effectiveOn} on
 * @param previous in force before that day; null when there was none
 * @param needsReview nobody chose the tier yet (A7)
 * @param because why it is this tier, in words
 */
public record TierStanding(
    Tier tier,
    LocalDate effectiveOn,
    @Nullable Tier previous,
    boolean needsReview,
    String because) {

  static final String NOBODY_CHOSE =
      "Nobody chose a tier yet, so the account has the one with the least by plan.";
  static final String GIVEN = "Given when the account was registered.";

  /** A new account. Without a choice it is tier 3 and waits for a review, never tier 1 (A7). */
  public static TierStanding first(@Nullable Tier chosen, LocalDate today) {
    return chosen == null
        ? new TierStanding(Tier.TIER_3, today, null, true, NOBODY_CHOSE)
        : new TierStanding(chosen, today, null, false, GIVEN);
  }

  /** The tier that counts on a day. */
  public Tier inForceOn(LocalDate day) {
    Tier before = previous;
    return before != null && day.isBefore(effectiveOn) ? before : tier;
  }

  /** Whether the tier is decided for a day that has not come. */
  public boolean isAnnouncedOn(LocalDate today) {
    return effectiveOn.isAfter(today);
  }

  /**
   * What speaks against a decision. While a change is announced only another decision for the same
   * day can replace it: the other services apply changes by their day, so that two changes for two
   * days would both come into force.
   *
   * @param today by the account's own calendar
   */
  public Optional<Refusal> check(Tier to, LocalDate from, LocalDate today) {
    Optional<Refusal> outOfRange = Days.check(from, "/effectiveOn");
    if (outOfRange.isPresent()) {
      return outOfRange;
    }
    if (from.isBefore(today)) {
      return Optional.of(
          Refusal.invalid(
              "effective-in-the-past",
              "/effectiveOn",
              "A tier cannot change in the past. Use "
                  + today
                  + ", which is today for this account, or a later day."));
    }
    if (tier == to && !needsReview) {
      return Optional.of(
          Refusal.conflict(
              "tier-unchanged",
              "The account already has " + to + " from " + effectiveOn + " on. Nothing to do."));
    }
    if (isAnnouncedOn(today) && !from.equals(effectiveOn)) {
      return Optional.of(
          Refusal.conflict(
              "tier-change-announced",
              tier
                  + " is announced for "
                  + effectiveOn
                  + ". Send effectiveOn "
                  + effectiveOn
                  + " to decide otherwise for that day, or wait until it has come."));
    }
    return Optional.empty();
  }

  /**
   * What speaks against a tier that another system sends along. It may choose where nobody chose;
   * what a person decided here is changed here, with a reason.
   */
  public Optional<Refusal> checkSentAlong(@Nullable Tier sent) {
    if (sent == null || sent == tier || needsReview) {
      return Optional.empty();
    }
    return Optional.of(
        new Refusal(
            Refusal.Kind.CONFLICT,
            "tier-decided-here",
            "/tier",
            "The account has "
                + tier
                + " here. Change it with PUT /v1/accounts/{id}/tier and a reason, or leave tier"
                + " out."));
  }

  /** The standing after a decision that {@link #check} let pass. */
  public TierStanding decide(Tier to, LocalDate from, String reason) {
    if (to == tier) {
      return new TierStanding(tier, effectiveOn, previous, false, reason);
    }
    // Decided again for the day this one counts from: before that day it is as it was.
    Tier before = effectiveOn.isBefore(from) ? tier : previous;
    return new TierStanding(to, from, before, false, reason);
  }
}
