package dev.customerfirst.events;

/** How much an account could still grow, as a person sees it. */
public enum GrowthPotential {
  LOW,
  MEDIUM,
  HIGH
}
