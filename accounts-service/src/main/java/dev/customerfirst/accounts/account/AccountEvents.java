package dev.customerfirst.accounts.account;

import dev.customerfirst.accounts.domain.AnnualValue;
import dev.customerfirst.accounts.domain.TierStanding;
import dev.customerfirst.events.accounts.AccountState;
import dev.customerfirst.events.accounts.AccountsEvent.AccountRegistered;

/** What others get to know of an account. */
final class AccountEvents {

  private AccountEvents() {}

  static AccountRegistered registered(Account account) {
    return new AccountRegistered(account.id(), account.lifecycle());
  }

  static AccountState state(Account account) {
    TierStanding tier = account.tier();
    Profile profile = account.profile();
    return new AccountState(
        account.id(),
        profile.name(),
        account.externalIds(),
        account.lifecycle(),
        tier.tier(),
        tier.effectiveOn(),
        tier.previous(),
        tier.needsReview(),
        profile.timeZone(),
        profile.region(),
        profile.segment(),
        account.team().entrySet().stream()
            .map(member -> new AccountState.TeamMember(member.getKey(), member.getValue()))
            .toList(),
        account.annualValue().map(AnnualValue::value).orElse(null),
        profile.scale().growthPotential(),
        account.mergedInto().orElse(null));
  }
}
