package dev.customerfirst.renewals.contract;

import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What was agreed, and from which day on; only ever added to. */
@ApplicationScoped
class TermsHistory {

  private static final String ADD =
      """
      insert into contract_terms (contract_id, number, effective_on, starts_on, ends_on, seats,
        amount, currency, support_plan, support_overrides, because, agreed_by, recorded_at)
      select c.id, (select count(*) + 1 from contract_terms t where t.contract_id = c.id),
        :effectiveOn, c.starts_on, c.ends_on, c.seats, c.amount, c.currency, c.support_plan,
        c.support_overrides, :because, :agreedBy, :recordedAt
      from contract c where c.id = :contract
      """;

  private static final String NEWEST_FIRST =
      """
      select number, effective_on, starts_on, ends_on, seats, amount, currency, support_plan,
        cast(support_overrides as text), because, agreed_by, recorded_at
      from contract_terms where contract_id = :contract and number < :before
      order by number desc limit :rows
      """;

  private static final String BEGIN =
      """
      insert into contract_terms (contract_id, number, effective_on, starts_on, ends_on, seats,
        amount, currency, support_plan, support_overrides, agreed_by, recorded_at)
      select id, 1, starts_on, starts_on, ends_on, seats, amount, currency, support_plan,
        support_overrides, :agreedBy, :recordedAt
      from contract where id = any(:contracts)
      """;

  private final Session database;
  private final Actor actor;

  TermsHistory(Session database, Actor actor) {
    this.database = database;
    this.actor = actor;
  }

  /** Keeps what was signed in contracts, which were flushed; it counts from their first days on. */
  void begin(List<UUID> contracts, Instant now) {
    database
        .createNativeQuery(BEGIN)
        .setParameter("contracts", contracts.toArray(UUID[]::new))
        .setParameter("agreedBy", actor.id())
        .setParameter("recordedAt", now)
        .executeUpdate();
  }

  /** Keeps what the contract, which was flushed, says now. */
  void keep(Contract contract, LocalDate effectiveOn, String because, Instant now) {
    database
        .createNativeQuery(ADD)
        .setParameter("contract", contract.id())
        .setParameter("effectiveOn", effectiveOn)
        .setParameter("because", because)
        .setParameter("agreedBy", actor.id())
        .setParameter("recordedAt", now)
        .executeUpdate();
  }

  /** From which day on the terms count that were agreed last. */
  LocalDate lastEffectiveOn(UUID contractId) {
    return database
        .createNativeQuery(
            "select effective_on from contract_terms where contract_id = :contract"
                + " order by number desc limit 1",
            LocalDate.class)
        .setParameter("contract", contractId)
        .getSingleResult();
  }

  /** The newest first, at most {@code rows}, older than number {@code before}. */
  List<TermsView> newestFirst(UUID contractId, int before, int rows) {
    return database
        .createNativeQuery(NEWEST_FIRST, Object[].class)
        .setParameter("contract", contractId)
        .setParameter("before", before)
        .setParameter("rows", rows)
        .getResultStream()
        .map(TermsView::of)
        .toList();
  }
}
