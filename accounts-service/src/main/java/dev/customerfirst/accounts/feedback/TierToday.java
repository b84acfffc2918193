package dev.customerfirst.accounts.feedback;

/** A part of statements that tell figures apart by tier. */
public final class TierToday {

  /** The tier in force at {@code :now} where the account {@code a} is, as {@code t.tier}. */
  public static final String JOIN =
      """
      cross join lateral (select case
        when a.previous_tier is not null and a.tier_effective_on
          > cast(cast(:now as timestamptz) at time zone a.time_zone as date)
        then a.previous_tier else a.tier end as tier) t
      """;

  private TierToday() {}
}
