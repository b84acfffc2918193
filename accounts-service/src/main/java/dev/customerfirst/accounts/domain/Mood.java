package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.FeedbackKind;

/** What an answer says about its giver, whichever question was asked. */
public enum Mood {
  /** A detractor, or one or two stars: somebody should talk to them. */
  UNHAPPY,
  /** A passive, or three stars. */
  NEUTRAL,
  /** A promoter, or four or five stars. */
  HAPPY;

  /**
   * The mood behind an answer.
   *
   * @param score 0-10 for NPS, 1-5 stars for a rating
   */
  public static Mood of(FeedbackKind kind, int score) {
    return switch (kind) {
      case NPS -> ofGroup(NpsGroup.of(score));
      case RATING -> ofStars(score);
    };
  }

  private static Mood ofGroup(NpsGroup group) {
    return switch (group) {
      case DETRACTOR -> UNHAPPY;
      case PASSIVE -> NEUTRAL;
      case PROMOTER -> HAPPY;
    };
  }

  private static Mood ofStars(int stars) {
    if (stars >= 4) {
      return HAPPY;
    }
    return stars == 3 ? NEUTRAL : UNHAPPY;
  }
}
