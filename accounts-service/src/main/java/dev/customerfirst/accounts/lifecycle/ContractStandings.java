package dev.customerfirst.accounts.lifecycle;

import dev.customerfirst.accounts.domain.ContractStanding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was heard of contracts. Each fact only ever adds to a row, so the order of hearing and
 * hearing twice make no difference.
 */
@ApplicationScoped
class ContractStandings {

  private static final String HEARD =
      """
      insert into contract_standing as known (contract_id, account_id, ended, successor_id)
      values (:contract, :account, :ended, cast(:successor as uuid))
      on conflict (contract_id) do update set
        ended = known.ended or excluded.ended,
        successor_id = coalesce(known.successor_id, excluded.successor_id)
      """;

  private final EntityManager entities;

  ContractStandings(EntityManager entities) {
    this.entities = entities;
  }

  void heard(UUID contract, UUID account, boolean ended, @Nullable UUID successor) {
    entities
        .createNativeQuery(HEARD)
        .setParameter("contract", contract)
        .setParameter("account", account)
        .setParameter("ended", ended)
        .setParameter("successor", successor == null ? null : successor.toString())
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  List<ContractStanding> of(UUID account) {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select contract_id, ended, successor_id from contract_standing"
                    + " where account_id = :account")
            .setParameter("account", account)
            .getResultList();
    return rows.stream()
        .map(row -> new ContractStanding((UUID) row[0], (Boolean) row[1], (UUID) row[2]))
        .toList();
  }
}
