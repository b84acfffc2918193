package dev.customerfirst.accounts.knowledge;

/** What an example from the customer's work is good for (R051). */
enum ExampleSupports {
  /** It helps to win the deal it names. */
  OPPORTUNITY,
  /** It tells how well the account is. */
  HEALTH
}
