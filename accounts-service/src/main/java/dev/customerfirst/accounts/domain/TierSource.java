package dev.customerfirst.accounts.domain;

/** Who decides the tier of an account. */
public enum TierSource {
  /** The tier policy in force. */
  POLICY,
  /** Somebody chose it. */
  OVERRIDE;

  public static TierSource of(TierStanding standing) {
    return standing.choice() == null ? POLICY : OVERRIDE;
  }
}
