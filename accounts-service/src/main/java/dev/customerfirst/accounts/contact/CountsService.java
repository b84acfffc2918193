package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.events.Tier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers how many champions and advocates there are and were. */
@ApplicationScoped
class CountsService {

  private final ContactCounting counting;
  private final AccountBook accounts;
  private final Clock clock;

  CountsService(ContactCounting counting, AccountBook accounts, Clock clock) {
    this.counting = counting;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Months by the account's own calendar. */
  @Transactional
  CountsView ofAccount(UUID id, @Nullable String from, @Nullable String to) {
    Account account = accounts.read(id);
    ZoneId zone = ZoneId.of(account.profile().timeZone());
    Months months = Months.of(from, to, clock.instant(), zone);
    return new CountsView(counting.now(id), counting.trend(id, months));
  }

  /** Months by UTC, for accounts everywhere; chosen by the tier and region they have now. */
  @Transactional
  CountsView ofPortfolio(
      @Nullable Tier tier, @Nullable String region, @Nullable String from, @Nullable String to) {
    Months months = Months.of(from, to, clock.instant(), ZoneOffset.UTC);
    return new CountsView(counting.now(tier, region), counting.trend(tier, region, months));
  }
}
