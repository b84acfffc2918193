package dev.customerfirst.events;

/** What a customer was asked: to recommend us (0-10), or to rate one engagement (1-5). */
public enum FeedbackKind {
  NPS,
  RATING
}
