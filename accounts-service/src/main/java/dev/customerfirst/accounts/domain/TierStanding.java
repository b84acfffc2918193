package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tier of an account and the one before it (R011).
 *
 * @param tier in force, or announced, from {@code effectiveOn} on
 * @param previous in force before that day; null when there was none
 * @param needsReview nobody chose the tier, and the policy could not tell for certain (A7)
 * @param because why it is this tier, in words
 * @param choice who chose it; null when it follows the policy
 */
public record TierStanding(
    Tier tier,
    LocalDate effectiveOn,
    @Nullable Tier previous,
    boolean needsReview,
    String because,
    @Nullable TierChoice choice) {

  static final String NOBODY_CHOSE =
      "Nobody chose a tier yet, so the account has the one with the least by plan.";
  static final String GIVEN = "Given when the account was registered.";

  /** A new account before the policy looked at it: tier 3, never tier 1 (A7). */
  public static TierStanding unchosen(LocalDate today) {
    return new TierStanding(TierPolicy.LEAST, today, null, true, NOBODY_CHOSE, null);
  }

  /** A new account whose tier was chosen. */
  public static TierStanding given(Tier chosen, LocalDate today, TierChoice choice) {
    return new TierStanding(chosen, today, null, false, GIVEN, choice);
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

  /** Whether somebody's choice keeps the policy from deciding. */
  public boolean isChosenOn(LocalDate today) {
    return choice != null && choice.countsOn(today);
  }

  /**
   * What speaks against a decision. While a change is announced only another decision for the same
   * day can replace it: the other services apply changes by their day, so that two changes for two
   * days would both come into force.
   *
   * @param expiresOn first day on which the policy decides again
   * @param today by the account's own calendar
   */
  public Optional<Refusal> check(
      Tier to, LocalDate from, @Nullable LocalDate expiresOn, LocalDate today) {
    return checkDays(from, expiresOn, today)
        .or(() -> checkNews(to, expiresOn))
        .or(
            () ->
                isAnnouncedOn(today) && !from.equals(effectiveOn)
                    ? Optional.of(
                        Refusal.conflict(
                            "tier-change-announced",
                            tier
                                + " is announced for "
                                + effectiveOn
                                + ". Send effectiveOn "
                                + effectiveOn
                                + " to decide otherwise for that day, or wait until it has come."))
                    : Optional.empty());
  }

  private static Optional<Refusal> checkDays(
      LocalDate from, @Nullable LocalDate expiresOn, LocalDate today) {
    Optional<Refusal> outOfRange =
        Days.check(from, "/effectiveOn")
            .or(() -> Optional.ofNullable(expiresOn).flatMap(day -> Days.check(day, "/expiresOn")));
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
    return expiresOn != null && !expiresOn.isAfter(from)
        ? Optional.of(
            Refusal.invalid(
                "tier-expires-too-early",
                "/expiresOn",
                "The choice would end before it counts. Use a day after " + from + "."))
        : Optional.empty();
  }

  private Optional<Refusal> checkNews(Tier to, @Nullable LocalDate expiresOn) {
    return tier == to && choice != null && Objects.equals(choice.expiresOn(), expiresOn)
        ? Optional.of(
            Refusal.conflict(
                "tier-unchanged",
                "Somebody chose " + to + " from " + effectiveOn + " on already. Nothing to do."))
        : Optional.empty();
  }

  /**
   * What speaks against a tier that another system sends along. It may choose where nobody chose;
   * what a person decided here is changed here, with a reason.
   */
  public Optional<Refusal> checkSentAlong(@Nullable Tier sent) {
    if (sent == null || sent == tier || choice == null) {
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
  public TierStanding decide(Tier to, LocalDate from, String reason, TierChoice by) {
    return become(to, from, false, reason, by);
  }

  /** Nobody's choice counts any more; the policy has not looked at it yet. */
  public TierStanding giveBack() {
    return new TierStanding(tier, effectiveOn, previous, needsReview, because, null);
  }

  /**
   * What the policy makes of it at once; while a change is announced, for the announced day,
   * because nothing else can replace it.
   */
  public TierStanding follow(TierVerdict verdict, LocalDate today) {
    return become(verdict.tier(), earliest(today), verdict.needsReview(), verdict.because(), null);
  }

  /** The first day for which the tier can still be decided without anybody naming one. */
  public LocalDate earliest(LocalDate today) {
    return isAnnouncedOn(today) ? effectiveOn : today;
  }

  private TierStanding become(
      Tier to, LocalDate from, boolean review, String reason, @Nullable TierChoice by) {
    if (to == tier) {
      return new TierStanding(tier, effectiveOn, previous, review, reason, by);
    }
    // Decided again for the day this one counts from: before that day it is as it was.
    Tier before = effectiveOn.isBefore(from) ? tier : previous;
    return new TierStanding(to, from, before, review, reason, by);
  }
}
