package dev.customerfirst.accounts.domain;

/** What stretch of time a figure is about. */
public enum MetricPeriod {
  /** The day it was sent for. */
  DAY,
  /** The calendar month of that day; of several in a month the one of the latest day counts. */
  MONTH
}
