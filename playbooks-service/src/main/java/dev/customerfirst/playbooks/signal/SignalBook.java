package dev.customerfirst.playbooks.signal;

import dev.customerfirst.playbooks.domain.playbook.Signal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Keeps signals until they are played. */
@ApplicationScoped
class SignalBook {

  private static final String HEAR =
      """
      insert into customer_signal
        (account_id, signal, happened_on, contract_id, band, because)
      values (:account, :signal, :day, cast(:contract as uuid), :band, :because)
      on conflict do nothing
      """;

  private static final String TAKE =
      """
      update customer_signal set played = true where account_id = :account and not played
      returning signal, happened_on, contract_id, band, because
      """;

  private final EntityManager entities;

  SignalBook(EntityManager entities) {
    this.entities = entities;
  }

  void hear(HeardSignal heard) {
    entities
        .createNativeQuery(HEAR)
        .setParameter("account", heard.accountId())
        .setParameter("signal", heard.signal().name())
        .setParameter("day", heard.on())
        .setParameter("contract", heard.contractId() == null ? null : heard.contractId().toString())
        .setParameter("band", heard.band())
        .setParameter("because", heard.because())
        .executeUpdate();
  }

  /** Those that were not played yet; they count as played from now on. */
  @SuppressWarnings("unchecked")
  List<HeardSignal> take(UUID accountId) {
    List<Object[]> rows =
        entities.createNativeQuery(TAKE).setParameter("account", accountId).getResultList();
    return rows.stream()
        .map(
            row ->
                new HeardSignal(
                    accountId,
                    Signal.valueOf((String) row[0]),
                    (LocalDate) row[1],
                    (UUID) row[2],
                    (String) row[3],
                    (String) row[4]))
        .toList();
  }
}
