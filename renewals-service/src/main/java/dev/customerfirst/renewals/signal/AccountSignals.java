package dev.customerfirst.renewals.signal;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.customerfirst.events.EventJson;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.accounts.AccountsEvent.AccountTeamChanged;
import dev.customerfirst.events.accounts.AccountsEvent.AccountsMerged;
import dev.customerfirst.events.accounts.AccountsEvent.BusinessCaseRevised;
import dev.customerfirst.events.accounts.AccountsEvent.ContactRolesChanged;
import dev.customerfirst.events.accounts.AccountsEvent.HealthChanged;
import dev.customerfirst.events.accounts.BusinessTarget;
import dev.customerfirst.kit.database.Sql;
import dev.customerfirst.kit.messaging.EventTime;
import dev.customerfirst.renewals.account.AccountsHeard;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps what accounts-service tells; the newest by business time, whenever it comes. */
@ApplicationScoped
class AccountSignals implements AccountsHeard {

  private static final String HEALTH =
      """
      insert into heard_health as known (account_id, band, score, as_of) values (?, ?, ?, ?)
      on conflict (account_id) do update
        set band = excluded.band, score = excluded.score, as_of = excluded.as_of
      where known.as_of <= excluded.as_of
      """;

  private static final String CONTACT =
      """
      insert into heard_contact as known (contact_id, account_id, champion, economic_buyer, as_of)
      values (?, ?, ?, ?, ?)
      on conflict (contact_id) do update
        set account_id = excluded.account_id, champion = excluded.champion,
          economic_buyer = excluded.economic_buyer, as_of = excluded.as_of
      where known.as_of <= excluded.as_of
      """;

  private static final String TEAM =
      """
      insert into heard_team as known (account_id, role, person_id, as_of) values (?, ?, ?, ?)
      on conflict (account_id, role) do update
        set person_id = excluded.person_id, as_of = excluded.as_of
      where known.as_of <= excluded.as_of
      """;

  private static final String CASE =
      """
      insert into heard_case as known
        (account_id, expected_amount, delivered_amount, currency, targets, as_of)
      values (?, ?, ?, ?, cast(? as jsonb), ?)
      on conflict (account_id) do update
        set expected_amount = excluded.expected_amount,
          delivered_amount = excluded.delivered_amount, currency = excluded.currency,
          targets = excluded.targets, as_of = excluded.as_of
      where known.as_of <= excluded.as_of
      """;

  private final DataSource database;
  private final HeardAccounts accounts;
  private final EventTime time;

  AccountSignals(DataSource database, HeardAccounts accounts, EventTime time) {
    this.database = database;
    this.accounts = accounts;
    this.time = time;
  }

  @Override
  public void on(HealthChanged event) {
    Sql.execute(
        database,
        HEALTH,
        p -> p.set(event.accountId()).text(event.to().name()).set(event.score()).set(asOf()));
    accounts.tell(event.accountId());
  }

  @Override
  public void on(ContactRolesChanged event) {
    Sql.execute(
        database,
        CONTACT,
        p ->
            p.set(event.contactId())
                .set(event.accountId())
                .set(event.champion())
                .set(event.economicBuyer())
                .set(asOf()));
    accounts.tell(event.accountId());
  }

  @Override
  public void on(AccountTeamChanged event) {
    Sql.execute(
        database,
        TEAM,
        p -> p.set(event.accountId()).text(event.role().name()).set(event.to()).set(asOf()));
  }

  @Override
  public void on(BusinessCaseRevised event) {
    Money expected = event.expectedValue();
    Money delivered = event.deliveredValue();
    Money either = expected == null ? delivered : expected;
    Sql.execute(
        database,
        CASE,
        p ->
            p.set(event.accountId())
                .set(expected == null ? null : expected.amount())
                .set(delivered == null ? null : delivered.amount())
                .text(either == null ? null : either.currency())
                .text(json(event.targets()))
                .set(asOf()));
    accounts.tell(event.accountId());
  }

  @Override
  public void on(AccountsMerged event) {
    accounts.merged(event.mergedAccountId(), event.survivingAccountId());
    accounts.tell(event.survivingAccountId());
  }

  private OffsetDateTime asOf() {
    return time.happenedAt().atOffset(ZoneOffset.UTC);
  }

  private static @Nullable String json(List<BusinessTarget> targets) {
    try {
      return EventJson.mapper().writeValueAsString(targets);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be kept: " + targets, e);
    }
  }
}
