package dev.customerfirst.events;

/** How a contact likes to be reached. */
public enum ContactChannel {
  EMAIL,
  SLACK,
  PHONE,
  VIDEO,
  IN_PERSON
}
