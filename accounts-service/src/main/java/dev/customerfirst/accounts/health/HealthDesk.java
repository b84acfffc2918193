package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.domain.HealthCalendar;
import dev.customerfirst.accounts.domain.HealthLaw;
import dev.customerfirst.accounts.domain.HealthReadings;
import dev.customerfirst.accounts.domain.HealthVerdict;
import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Lifecycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Judges customers again, in the transaction of whatever changed, and writes down what came out. As
 * often as you like: what is as before is neither written nor told.
 */
@ApplicationScoped
class HealthDesk {

  private final AccountBook book;
  private final HealthInputs inputs;
  private final PolicyBook policies;
  private final HealthRepository healths;
  private final HealthRecord record;
  private final HealthJson json;

  HealthDesk(
      AccountBook book,
      HealthInputs inputs,
      PolicyBook policies,
      HealthRepository healths,
      HealthRecord record,
      HealthJson json) {
    this.book = book;
    this.inputs = inputs;
    this.policies = policies;
    this.healths = healths;
    this.record = record;
    this.json = json;
  }

  /** Those that are not known here are passed over; they are judged when they become customers. */
  @Transactional(TxType.MANDATORY)
  void judge(Collection<UUID> accountIds, Instant now) {
    List<Account> accounts = book.takeOutAll(accountIds);
    if (accounts.isEmpty()) {
      return;
    }
    DecidedPolicy policy = policies.current();
    Map<UUID, AccountHealth> known = healths.of(accounts.stream().map(Account::id).toList());
    healths.afterWriting(
        () -> accounts.forEach(each -> settle(each, known.get(each.id()), policy, now)));
  }

  private void settle(
      Account account, @Nullable AccountHealth known, DecidedPolicy policy, Instant now) {
    if (account.lifecycle() == Lifecycle.CUSTOMER) {
      judge(account, known, policy, now);
    } else if (known != null) {
      healths.delete(known);
      record.ended(account, known, now);
    }
  }

  private void judge(
      Account account, @Nullable AccountHealth known, DecidedPolicy policy, Instant now) {
    LocalDate today = account.today(now);
    HealthReadings readings = inputs.of(account, today);
    HealthVerdict verdict = HealthLaw.judge(policy.policy(), readings, today);
    AccountHealth health = known == null ? begin(account, now) : known;
    HealthBand bandBefore = health.band();
    Integer scoreBefore = health.score();
    if (known == null || !json.read(health.readings(), HealthReadings.class).equals(readings)) {
      health.knows(json.write(readings));
    }
    health.judged(verdict, now);
    health.looksAgain(
        policy.version(), account.profile().timeZone(), nextLook(policy, readings, today, account));
    if (bandBefore != verdict.band() || !Objects.equals(scoreBefore, verdict.score())) {
      record.changed(account, bandBefore, scoreBefore, verdict, now);
    }
  }

  private AccountHealth begin(Account account, Instant now) {
    AccountHealth health =
        new AccountHealth(
            account.id(), account.profile().timeZone(), json.write(HealthReadings.NONE), now);
    healths.persist(health);
    return health;
  }

  private static @Nullable Instant nextLook(
      DecidedPolicy policy, HealthReadings readings, LocalDate today, Account account) {
    ZoneId zone = ZoneId.of(account.profile().timeZone());
    return HealthCalendar.nextLook(policy.policy(), readings, today)
        .map(day -> day.atStartOfDay(zone).toInstant())
        .orElse(null);
  }
}
