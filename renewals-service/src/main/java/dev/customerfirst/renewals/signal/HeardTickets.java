package dev.customerfirst.renewals.signal;

import dev.customerfirst.events.TicketKind;
import dev.customerfirst.kit.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Tickets as they were heard of. What is heard only ever adds to a row, so the order of hearing and
 * hearing twice make no difference.
 */
@ApplicationScoped
class HeardTickets {

  private static final String HEARD =
      """
      insert into heard_ticket as known
        (ticket_id, account_id, kind, opened_at, solved_at, reopened_at, responded_at, in_time)
      values (?, ?, ?, cast(? as timestamptz), cast(? as timestamptz), cast(? as timestamptz),
        cast(? as timestamptz), cast(? as boolean))
      on conflict (ticket_id) do update set
        kind = coalesce(known.kind, excluded.kind),
        opened_at = coalesce(known.opened_at, excluded.opened_at),
        solved_at = greatest(known.solved_at, excluded.solved_at),
        reopened_at = greatest(known.reopened_at, excluded.reopened_at),
        responded_at = coalesce(known.responded_at, excluded.responded_at),
        in_time = coalesce(known.in_time, excluded.in_time)
      """;

  private record News(
      @Nullable TicketKind kind,
      @Nullable Instant opened,
      @Nullable Instant solved,
      @Nullable Instant reopened,
      @Nullable Instant responded,
      @Nullable Boolean inTime) {}

  private final DataSource database;
  private final HeardAccounts accounts;

  HeardTickets(DataSource database, HeardAccounts accounts) {
    this.database = database;
    this.accounts = accounts;
  }

  void opened(UUID ticket, UUID account, TicketKind kind, Instant at) {
    heard(ticket, account, new News(kind, at, null, null, null, null));
  }

  void solved(UUID ticket, UUID account, TicketKind kind, Instant at) {
    heard(ticket, account, new News(kind, null, at, null, null, null));
  }

  void reopened(UUID ticket, UUID account, Instant at) {
    heard(ticket, account, new News(null, null, null, at, null, null));
  }

  /**
   * @param inTime null when nothing was promised
   */
  void responded(UUID ticket, UUID account, Instant at, @Nullable Boolean inTime) {
    heard(ticket, account, new News(null, null, null, null, at, inTime));
  }

  private void heard(UUID ticket, UUID account, News news) {
    Sql.execute(
        database,
        HEARD,
        p ->
            p.set(ticket)
                .set(account)
                .text(news.kind() == null ? null : news.kind().name())
                .set(utc(news.opened()))
                .set(utc(news.solved()))
                .set(utc(news.reopened()))
                .set(utc(news.responded()))
                .set(news.inTime()));
    accounts.tell(account);
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }
}
