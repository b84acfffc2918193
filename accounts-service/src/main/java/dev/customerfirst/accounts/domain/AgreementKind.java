package dev.customerfirst.accounts.domain;

/** What a customer agrees to before they sign, and before they go live (R133). */
public enum AgreementKind {
  /** To try the product. */
  TRIAL,
  /** To set up production. */
  PRODUCTION
}
