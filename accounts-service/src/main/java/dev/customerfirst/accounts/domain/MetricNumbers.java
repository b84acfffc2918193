package dev.customerfirst.accounts.domain;

/** Which numbers a metric takes. */
public enum MetricNumbers {
  WHOLE,
  /** Up to six places behind the decimal point. */
  DECIMAL
}
