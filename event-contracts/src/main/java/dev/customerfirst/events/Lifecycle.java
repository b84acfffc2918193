package dev.customerfirst.events;

/** Where an account stands with us, from the first talk on (R177). */
public enum Lifecycle {
  PROSPECT,
  CUSTOMER,
  CHURNED
}
