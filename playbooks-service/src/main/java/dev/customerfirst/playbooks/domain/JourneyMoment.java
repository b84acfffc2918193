package dev.customerfirst.playbooks.domain;

/** The moments of a journey that call for activities; the rows of the journey matrix. */
public enum JourneyMoment {
  /** A new-business deal reached sales stage 6 (R062). */
  STAGE_6_REACHED,
  /** The first contract started (R070). */
  CONTRACT_STARTED,
  /** The first quarter of a first contract, which is the onboarding (R077). */
  ONBOARDING_QUARTER,
  /** The first quarter of a later contract year, or of a renewed contract (A4, A5). */
  POSITION_1,
  POSITION_2,
  POSITION_3,
  POSITION_4;

  private static final int QUARTERS_A_YEAR = 4;

  /** The row of quarter k, whose position repeats every contract year. */
  public static JourneyMoment ofQuarter(int k, boolean renewal) {
    if (k == 1 && !renewal) {
      return ONBOARDING_QUARTER;
    }
    return values()[POSITION_1.ordinal() + (k - 1) % QUARTERS_A_YEAR];
  }
}
