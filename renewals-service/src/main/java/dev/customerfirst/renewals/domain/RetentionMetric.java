package dev.customerfirst.renewals.domain;

/** The ways to say how many stayed; each has a denominator of its own. */
public enum RetentionMetric {
  /** Of the value at the start, what is still there; growth makes up for nothing. */
  GROSS_REVENUE_RETENTION,
  /** Of the value at the start, what is there with what grew; can be above 100 %. */
  NET_REVENUE_RETENTION,
  /** Of the customers at the start, those who still are, however much they pay. */
  LOGO_RETENTION,
  /** Of the value of contracts that came to their end, what was renewed. */
  GROSS_RENEWAL_RATE,
  /** The same with what grew at the renewal; can be above 100 %. */
  NET_RENEWAL_RATE;

  /** Accounts are counted, and not money. */
  public boolean countsAccounts() {
    return this == LOGO_RETENTION;
  }

  /** Looks at contracts that came to their end, and not at accounts. */
  public boolean looksAtRenewals() {
    return this == GROSS_RENEWAL_RATE || this == NET_RENEWAL_RATE;
  }
}
