package dev.customerfirst.events;

/** What a customer can rate with one to five stars (R182). */
public enum Engagement {
  ONBOARDING,
  MEETING,
  TRAINING,
  BUSINESS_REVIEW,
  SUPPORT_TICKET,
  PROJECT
}
