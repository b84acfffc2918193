package dev.customerfirst.accounts.crm;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.account.StatedValue;
import dev.customerfirst.accounts.batch.RowResult;
import dev.customerfirst.accounts.domain.ExternalKey;
import dev.customerfirst.accounts.domain.TierChoice;
import dev.customerfirst.accounts.domain.TierStanding;
import dev.customerfirst.accounts.external.ExternalKeys;
import dev.customerfirst.events.Fact;
import dev.customerfirst.events.Tier;
import dev.customerfirst.events.accounts.AccountsEvent.AccountTierChanged;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Creates or updates accounts by external key: all keys looked up at once, all facts together. */
@ApplicationScoped
class CrmUpserts {

  private final AccountBook book;
  private final ExternalKeys keys;
  private final Actor actor;
  private final Clock clock;

  CrmUpserts(AccountBook book, ExternalKeys keys, Actor actor, Clock clock) {
    this.book = book;
    this.keys = keys;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * One after the other, so that a later row about the same key meets what the earlier one left.
   *
   * @return what became of each row, in their order; a refused row changes nothing
   */
  @Transactional(TxType.MANDATORY)
  List<Upserted> upsert(List<CrmRow> rows) {
    Run run = new Run(known(rows), actor.id(), clock.instant());
    List<Upserted> outcomes = rows.stream().map(run::take).toList();
    if (!run.created.isEmpty()) {
      book.add(run.created, run.now);
    }
    if (!run.changed.isEmpty()) {
      book.record(run.changed, run.facts, run.now);
    }
    return outcomes;
  }

  private Map<ExternalKey, Account> known(List<CrmRow> rows) {
    Map<ExternalKey, UUID> owners =
        keys.claim(ExternalKeys.Owner.ACCOUNT, rows.stream().map(CrmRow::key).distinct().toList());
    Map<UUID, Account> accounts = new HashMap<>();
    book.takeOutAll(Set.copyOf(owners.values())).forEach(a -> accounts.put(a.id(), a));
    Map<ExternalKey, Account> known = new HashMap<>();
    owners.forEach(
        (key, id) -> Optional.ofNullable(accounts.get(id)).ifPresent(a -> known.put(key, a)));
    return known;
  }

  /** The accounts of one request and what happens to them. */
  private static final class Run {
    private final Map<ExternalKey, Account> known;
    private final String by;
    private final Instant now;
    private final Set<Account> created = new LinkedHashSet<>();
    private final Set<Account> changed = new LinkedHashSet<>();
    private final List<Fact> facts = new ArrayList<>();

    Run(Map<ExternalKey, Account> known, String by, Instant now) {
      this.known = known;
      this.by = by;
      this.now = now;
    }

    Upserted take(CrmRow row) {
      Account account = known.get(row.key());
      Optional<Refusal> unusable = StatedValue.check(row.annualValue());
      if (unusable.isPresent()) {
        return Upserted.failed(account, unusable.get());
      }
      return account == null ? create(row) : update(account, row);
    }

    private Upserted create(CrmRow row) {
      String timeZone = row.timeZone();
      if (timeZone == null) {
        return Upserted.failed(
            null,
            Refusal.invalid(
                "time-zone-required",
                "/timeZone",
                "The account is new here: send its IANA time zone, such as Europe/Berlin."));
      }
      Account account =
          new Account(
              row.profile(timeZone), row.tier(), List.of(row.externalId().given()), by, now);
      known.put(row.key(), account);
      created.add(account);
      return Upserted.of(RowResult.CREATED, account);
    }

    private Upserted update(Account account, CrmRow row) {
      Optional<Refusal> refusal = account.tier().checkSentAlong(row.tier());
      if (refusal.isPresent()) {
        return Upserted.failed(account, refusal.get());
      }
      boolean chosen = choose(account, row);
      boolean renamed = account.become(row.over(account.profile()));
      if (!chosen && !renamed) {
        return Upserted.of(RowResult.UNCHANGED, account);
      }
      if (chosen || !created.contains(account)) {
        changed.add(account);
      }
      return Upserted.of(RowResult.UPDATED, account);
    }

    /** Takes over the tier where nobody chose one. */
    private boolean choose(Account account, CrmRow row) {
      TierStanding standing = account.tier();
      Tier sent = row.tier();
      if (sent == null || standing.choice() != null) {
        return false;
      }
      LocalDate from = standing.earliest(account.today(now));
      String because = "Sent by " + row.externalId().given().system() + ".";
      account.decideTier(standing.decide(sent, from, because, new TierChoice(by, now, null)));
      if (sent != standing.tier()) {
        facts.add(new AccountTierChanged(account.id(), standing.tier(), sent, from, because));
      }
      return true;
    }
  }
}
