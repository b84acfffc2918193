package dev.customerfirst.events;

/** How well an account is; RED asks for a plan. */
public enum HealthBand {
  GREEN,
  YELLOW,
  RED
}
