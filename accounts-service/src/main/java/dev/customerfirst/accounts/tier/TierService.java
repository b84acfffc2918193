package dev.customerfirst.accounts.tier;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.account.AccountView;
import dev.customerfirst.accounts.domain.TierStanding;
import dev.customerfirst.events.accounts.AccountsEvent.AccountTierChanged;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides the tier of an account. */
@ApplicationScoped
class TierService {

  private final AccountBook book;
  private final Clock clock;

  TierService(AccountBook book, Clock clock) {
    this.book = book;
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
    Optional<Refusal> refusal = before.check(decision.tier(), from, today);
    if (refusal.isPresent()) {
      throw Problems.refuse(refusal.get());
    }
    String because = decision.because().strip();
    account.decideTier(before.decide(decision.tier(), from, because));
    book.record(List.of(account), events(account, before, from, because), now);
    return AccountView.of(account);
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
