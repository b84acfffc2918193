package dev.customerfirst.events;

/** Why a customer leaves, as it is counted. */
public enum ChurnReason {
  /** They did not get what they were promised. */
  VALUE_NOT_REACHED,
  /** Something they need is missing. */
  MISSING_CAPABILITY,
  PRICE,
  COMPETITOR,
  /** Defects, outages or late answers. */
  QUALITY_OR_SUPPORT,
  /** Those who wanted it have left. */
  CHAMPION_LEFT,
  /** The company or the need is gone: closed, bought, another strategy. */
  NEED_ENDED,
  OTHER
}
