package dev.customerfirst.accounts.domain;

/** Whether more of it is better, or less. */
public enum GoodDirection {
  UP,
  DOWN
}
