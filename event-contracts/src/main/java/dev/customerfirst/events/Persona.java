package dev.customerfirst.events;

/** The part a contact plays at the customer (R035). */
public enum Persona {
  /** Decides about money and direction; a VP of engineering, for instance. */
  KEY_BUSINESS,
  PRIMARY_CHAMPION,
  PRIMARY_USER,
  SECONDARY_USER
}
