package dev.customerfirst.events;

/** How much of our time an account gets by plan; tier 1 gets the most (R011). */
public enum Tier {
  TIER_1,
  TIER_2,
  TIER_3
}
