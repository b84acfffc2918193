package dev.customerfirst.accounts.domain;

/** Why an account is red whatever its score. */
public enum RedRule {
  /** None of its contacts is a champion. */
  NO_CHAMPION("No contact of the account is a champion."),
  /** A person said so and nobody has lifted it. */
  DECLARED_RED("Somebody on the team declared the account red.");

  private final String because;

  RedRule(String because) {
    this.because = because;
  }

  /** In words, without names of people. */
  public String because() {
    return because;
  }
}
