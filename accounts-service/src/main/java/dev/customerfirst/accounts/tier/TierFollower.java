package dev.customerfirst.accounts.tier;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountConsequence;
import dev.customerfirst.accounts.account.AccountsChanged;
import dev.customerfirst.accounts.contract.KnownContracts;
import dev.customerfirst.accounts.domain.AnnualValue;
import dev.customerfirst.accounts.domain.ContractTerms;
import dev.customerfirst.accounts.domain.TierPolicy;
import dev.customerfirst.accounts.domain.TierStanding;
import dev.customerfirst.events.accounts.AccountsEvent.AccountTierChanged;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps the tier of each account that nobody chose as the policy in force says. */
@ApplicationScoped
class TierFollower implements AccountConsequence, AccountsChanged {

  private final TierPolicies policies;
  private final KnownContracts contracts;
  private final TierHistory history;
  private final TierDue due;
  private final TierReviews reviews;
  private final Clock clock;

  TierFollower(
      TierPolicies policies,
      KnownContracts contracts,
      TierHistory history,
      TierDue due,
      TierReviews reviews,
      Clock clock) {
    this.policies = policies;
    this.contracts = contracts;
    this.history = history;
    this.due = due;
    this.reviews = reviews;
    this.clock = clock;
  }

  @Override
  public List<AccountTierChanged> settle(Collection<Account> accounts, Instant now) {
    TierPolicy policy = policies.inForce(now);
    Map<UUID, List<ContractTerms>> known = contractsOf(accounts);
    List<AccountTierChanged> facts = new ArrayList<>();
    for (Account account : accounts) {
      if (account.mergedInto().isPresent()) {
        continue; // Only a pointer: its tier means nothing any more.
      }
      LocalDate today = account.today(now);
      account.count(
          AnnualValue.of(
              known.getOrDefault(account.id(), List.of()),
              account.profile().scale().annualValue(),
              today));
      TierStanding before = account.tier();
      if (!before.isChosenOn(today)) {
        TierStanding after = before.follow(policy.decide(TierQuestions.of(account)), today);
        account.decideTier(after);
        if (after.tier() != before.tier()) {
          facts.add(
              new AccountTierChanged(
                  account.id(), before.tier(), after.tier(), after.effectiveOn(), after.because()));
        }
      }
    }
    return facts;
  }

  /** Nothing ends by itself without a contract, and prospects wait for no review. */
  @Override
  public void accountsAdded(Collection<Account> added) {
    history.note(added, clock.instant());
  }

  @Override
  public void accountsChanged(Collection<Account> accounts) {
    written(accounts, clock.instant());
  }

  /** Keeps the history, plans what falls due, and asks for reviews. */
  void written(Collection<Account> accounts, Instant now) {
    history.note(accounts, now);
    plan(accounts, now);
    reviews.settle(accounts);
  }

  private void plan(Collection<Account> accounts, Instant now) {
    Map<UUID, List<ContractTerms>> known = contractsOf(accounts);
    Map<UUID, Instant> next = new HashMap<>();
    Set<UUID> none = new HashSet<>();
    for (Account account : accounts) {
      Optional<LocalDate> day =
          nextChange(account, known.getOrDefault(account.id(), List.of()), account.today(now));
      if (day.isPresent()) {
        next.put(account.id(), account.startOf(day.get()));
      } else {
        none.add(account.id());
      }
    }
    due.plan(next, none);
  }

  private static Optional<LocalDate> nextChange(
      Account account, List<ContractTerms> known, LocalDate today) {
    if (account.mergedInto().isPresent()) {
      return Optional.empty();
    }
    Optional<LocalDate> end =
        Optional.ofNullable(account.tier().choice())
            .flatMap(choice -> Optional.ofNullable(choice.expiresOn()));
    return Stream.of(end, AnnualValue.nextChange(known, today))
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo);
  }

  private Map<UUID, List<ContractTerms>> contractsOf(Collection<Account> accounts) {
    return contracts.ofAll(accounts.stream().map(Account::id).toList());
  }
}
