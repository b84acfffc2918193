package dev.customerfirst.events;

/** What a customer needs, before or after the sale (R132). */
public enum TicketKind {
  HOW_TO,
  TROUBLESHOOTING,
  FEATURE_REQUEST
}
