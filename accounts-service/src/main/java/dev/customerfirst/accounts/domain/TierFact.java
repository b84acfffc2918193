package dev.customerfirst.accounts.domain;

/** What a tier policy can ask about an account. */
public enum TierFact {
  /** Those who could use the product. */
  DEVELOPERS("developers"),
  EMPLOYEES("employees"),
  /** A year, in the currency of the policy. */
  ANNUAL_VALUE("annual value");

  private final String words;

  TierFact(String words) {
    this.words = words;
  }

  /** As it is called in a sentence. */
  public String words() {
    return words;
  }

  boolean isMoney() {
    return this == ANNUAL_VALUE;
  }
}
