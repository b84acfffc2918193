package dev.customerfirst.accounts.tier;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.account.AccountView;
import dev.customerfirst.accounts.domain.TierChoice;
import dev.customerfirst.accounts.domain.TierStanding;
import dev.customerfirst.events.accounts.AccountsEvent.AccountTierChanged;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Chooses the tier of an account, or gives it back to the policy. */
@ApplicationScoped
class TierService {

  private final AccountBook book;
  private final TierPolicyRepository versions;
  private final TierPolicies policies;
  private final TierHistory history;
  private final Actor actor;
  private final Clock clock;

  TierService(
      AccountBook book,
      TierPolicyRepository versions,
      TierPolicies policies,
      TierHistory history,
      Actor actor,
      Clock clock) {
    this.book = book;
    this.versions = versions;
    this.policies = policies;
    this.history = history;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  AccountView decide(UUID accountId, @Nullable String ifMatch, TierDecision decision) {
    Account account = book.takeOut(accountId);
    Preconditions.ifMatch(ifMatch, account.version());
    Instant now = clock.instant();
    LocalDate today = account.today(now);
    LocalDate wanted = decision.effectiveOn();
    LocalDate from = wanted == null ? today : wanted;
    TierStanding before = account.tier();
    Optional<Refusal> refusal = before.check(decision.tier(), from, decision.expiresOn(), today);
    if (refusal.isPresent()) {
      throw Problems.refuse(refusal.get());
    }
    TierChoice choice = new TierChoice(actor.id(), now, decision.expiresOn());
    String because = decision.because().strip();
    account.decideTier(before.decide(decision.tier(), from, because, choice));
    book.record(List.of(account), events(account, before, from, because), now);
    return AccountView.of(account);
  }

  /** The policy decides at once; nothing to do where it does already. */
  @Transactional
  AccountView giveBack(UUID accountId, @Nullable String ifMatch) {
    Account account = book.takeOut(accountId);
    Preconditions.ifMatch(ifMatch, account.version());
    if (account.tier().choice() != null) {
      account.decideTier(account.tier().giveBack());
      book.record(List.of(account), List.of(), clock.instant());
    }
    return AccountView.of(account);
  }

  @Transactional
  TierView read(UUID accountId) {
    Account account = book.read(accountId);
    Instant now = clock.instant();
    TierPolicyVersion version = versions.inForce(now);
    return TierView.of(
        account,
        account.today(now),
        TierView.ByPolicy.of(version, policies.read(version).decide(TierQuestions.of(account))),
        history.of(accountId));
  }

  /** Confirming the tier nobody had chosen changes no tier, so it is only news in the state. */
  private static List<AccountTierChanged> events(
      Account account, TierStanding before, LocalDate from, String because) {
    return account.tier().tier() == before.tier()
        ? List.of()
        : List.of(
            new AccountTierChanged(
                account.id(), before.tier(), account.tier().tier(), from, because));
  }
}
