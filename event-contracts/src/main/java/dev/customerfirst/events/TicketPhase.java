package dev.customerfirst.events;

/** Before the first signature, or after it. */
public enum TicketPhase {
  PRE_SALES,
  POST_SALES
}
