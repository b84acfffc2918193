package dev.customerfirst.accounts.signal;

import dev.customerfirst.events.TicketKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The tickets of accounts. What is heard only ever adds to a row, so the order of hearing and
 * hearing twice make no difference.
 */
@ApplicationScoped
public class SeenTickets {

  private static final String HEARD =
      """
      insert into seen_ticket as known (ticket_id, account_id, kind, opened_at, solved_at)
      values (:ticket, :account, :kind, cast(:opened as timestamptz), cast(:solved as timestamptz))
      on conflict (ticket_id) do update set
        opened_at = coalesce(known.opened_at, excluded.opened_at),
        solved_at = greatest(known.solved_at, excluded.solved_at)
      """;

  private final EntityManager entities;

  SeenTickets(EntityManager entities) {
    this.entities = entities;
  }

  void opened(UUID ticket, UUID account, TicketKind kind, Instant at) {
    heard(ticket, account, kind, at, null);
  }

  void solved(UUID ticket, UUID account, TicketKind kind, Instant at) {
    heard(ticket, account, kind, null, at);
  }

  /** When the tickets of a kind were opened, oldest first, from an instant on. */
  @SuppressWarnings("unchecked")
  public List<Instant> openedSince(UUID account, TicketKind kind, Instant since) {
    return entities
        .createNativeQuery(
            "select opened_at from seen_ticket where account_id = :account and kind = :kind"
                + " and opened_at >= :since order by opened_at",
            Instant.class)
        .setParameter("account", account)
        .setParameter("kind", kind.name())
        .setParameter("since", since.atOffset(ZoneOffset.UTC))
        .getResultList();
  }

  private void heard(
      UUID ticket,
      UUID account,
      TicketKind kind,
      @Nullable Instant opened,
      @Nullable Instant solved) {
    entities
        .createNativeQuery(HEARD)
        .setParameter("ticket", ticket)
        .setParameter("account", account)
        .setParameter("kind", kind.name())
        .setParameter("opened", opened == null ? null : opened.toString())
        .setParameter("solved", solved == null ? null : solved.toString())
        .executeUpdate();
  }
}
