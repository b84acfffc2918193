package dev.customerfirst.accounts.tier;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.account.StatedValue;
import dev.customerfirst.accounts.domain.TierPolicy;
import dev.customerfirst.kit.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Says what would become of tiers, and writes nothing. */
@ApplicationScoped
class TierPreviews {

  private final AccountBook book;
  private final TierPolicies policies;
  private final TierLines lines;
  private final Clock clock;

  TierPreviews(AccountBook book, TierPolicies policies, TierLines lines, Clock clock) {
    this.book = book;
    this.policies = policies;
    this.lines = lines;
    this.clock = clock;
  }

  @Transactional
  TierForecast ofAccount(UUID id, WhatIf whatIf) {
    StatedValue.check(whatIf.annualValue())
        .ifPresent(
            refusal -> {
              throw Problems.refuse(refusal);
            });
    Account account = book.read(id);
    Instant now = clock.instant();
    return TierForecast.of(
        id,
        account.tier().tier(),
        account.tier().isChosenOn(account.today(now)),
        policies.inForce(now).decide(whatIf.over(TierQuestions.of(account))));
  }

  /** Tries a policy on all accounts as they are now. */
  @Transactional
  TierPolicyForecast ofPolicy(NewTierPolicy wanted) {
    TierPolicy policy = wanted.checked(clock.instant());
    TierPolicyForecast.Count count = new TierPolicyForecast.Count();
    lines.forEach(line -> count.add(line, policy.decide(line.facts())));
    return count.forecast();
  }
}
