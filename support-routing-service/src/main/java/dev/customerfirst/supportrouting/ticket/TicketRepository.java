package dev.customerfirst.supportrouting.ticket;

import dev.customerfirst.events.TicketStatus;
import dev.customerfirst.kit.http.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tickets. */
@ApplicationScoped
class TicketRepository implements PanacheRepositoryBase<Ticket, UUID> {

  Ticket get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problems.notFound("ticket", id));
  }

  /** For a change: two people who answer at once do so one after the other. */
  Ticket take(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problems.notFound("ticket", id));
  }

  List<Ticket> open() {
    return list("status <> ?1", TicketStatus.SOLVED);
  }

  /** Newest first, from the place after the last one shown. */
  List<Ticket> newest(
      @Nullable UUID account,
      @Nullable TicketStatus status,
      @Nullable Instant openedAt,
      @Nullable UUID id,
      int rows) {
    StringBuilder query = new StringBuilder("1 = 1");
    Map<String, Object> values = new HashMap<>();
    if (account != null) {
      query.append(" and accountId = :account");
      values.put("account", account);
    }
    if (status != null) {
      query.append(" and status = :status");
      values.put("status", status);
    }
    if (openedAt != null && id != null) {
      query.append(" and (openedAt < :openedAt or (openedAt = :openedAt and id < :id))");
      values.put("openedAt", openedAt);
      values.put("id", id);
    }
    return find(query + " order by openedAt desc, id desc", values).page(0, rows).list();
  }
}
