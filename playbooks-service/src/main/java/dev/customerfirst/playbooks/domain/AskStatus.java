package dev.customerfirst.playbooks.domain;

/** Where an ask of another function is. */
public enum AskStatus {
  /** The function has not said anything yet, or what is asked changed since. */
  ASKED,
  APPROVED,
  REFUSED
}
