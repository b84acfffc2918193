package dev.customerfirst.accounts.domain;

/** How somebody who was asked to recommend us counts (A30). */
public enum NpsGroup {
  /** 0 to 6. */
  DETRACTOR,
  /** 7 or 8. */
  PASSIVE,
  /** 9 or 10. */
  PROMOTER;

  /** Where an answer from 0 to 10 belongs. */
  public static NpsGroup of(int score) {
    if (score >= 9) {
      return PROMOTER;
    }
    return score >= 7 ? PASSIVE : DETRACTOR;
  }
}
