package dev.customerfirst.accounts.tier;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.domain.AnnualValue;
import dev.customerfirst.accounts.domain.Scale;
import dev.customerfirst.accounts.domain.TierFacts;

/** What a policy asks about an account. */
final class TierQuestions {

  private TierQuestions() {}

  static TierFacts of(Account account) {
    Scale scale = account.profile().scale();
    return new TierFacts(
        scale.developers(),
        scale.employees(),
        account.annualValue().map(AnnualValue::value).orElse(null));
  }
}
