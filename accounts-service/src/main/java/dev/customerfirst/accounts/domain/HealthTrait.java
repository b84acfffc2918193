package dev.customerfirst.accounts.domain;

import java.util.Locale;

/** What tells how a customer is. */
public enum HealthTrait {
  /** What the person who is accountable for the customer feels. */
  PULSE(Kind.FEELING, false),
  /** Tickets about something that does not work, of the last 90 days. */
  DEFECT_TICKETS(Kind.COUNT, false),
  /** Questions how to do something, of the last 90 days. */
  HELP_TICKETS(Kind.COUNT, false),
  ACTIVE_CHAMPION(Kind.YES_NO, false),
  /** Whether an economic buyer is among the contacts. */
  BUYER_ACCESS(Kind.YES_NO, false),
  /** Days since something of the journey was done. */
  LAST_ACTIVITY(Kind.COUNT, false),
  /** The share of the month's users who come on a day. */
  DAU_OF_MAU(Kind.SHARE, true),
  /** The share of the seats that was used in the last complete month. */
  MAU_OF_SEATS(Kind.SHARE, true),
  /** Releases the customer is behind; fed by the metric {@code versions-behind}. */
  VERSIONS_BEHIND(Kind.COUNT, false),
  /** Fed by the metric {@code key-feature-enabled}: yes above zero. */
  KEY_FEATURE_ENABLED(Kind.YES_NO, false);

  /** How the value of a trait is to be read. */
  enum Kind {
    /** A {@link Pulse}. */
    FEELING,
    /** 1 or 0. */
    YES_NO,
    /** A number, such as of tickets or days. */
    COUNT,
    /** A part of one, told in per cent. */
    SHARE
  }

  private final Kind kind;
  private final boolean monthly;

  HealthTrait(Kind kind, boolean monthly) {
    this.kind = kind;
    this.monthly = monthly;
  }

  Kind kind() {
    return kind;
  }

  /** Whether a policy says where it is healthy and where poor. */
  boolean hasLimits() {
    return kind == Kind.COUNT || kind == Kind.SHARE;
  }

  /** Whether its value can change because a calendar month is complete. */
  boolean monthly() {
    return monthly;
  }

  /** Its name on the bus. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
