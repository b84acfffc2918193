package dev.customerfirst.events;

/** Where a ticket is, which says whose turn it is (R145). */
public enum TicketStatus {
  NEW,
  OPEN,
  SOLVED
}
