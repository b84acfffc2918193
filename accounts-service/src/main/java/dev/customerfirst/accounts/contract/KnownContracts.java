package dev.customerfirst.accounts.contract;

import dev.customerfirst.accounts.domain.ContractTerms;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.contracts.ContractState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** The contracts as renewals-service last told them. */
@ApplicationScoped
public class KnownContracts {

  private static final String REMEMBER =
      """
      insert into known_contract (contract_id, account_id, starts_on, ends_on, seats, value_amount,
        value_currency)
      values (:contract, :account, :starts, :ends, :seats, :amount, :currency)
      on conflict (contract_id) do update set
        account_id = excluded.account_id, starts_on = excluded.starts_on,
        ends_on = excluded.ends_on, seats = excluded.seats,
        value_amount = excluded.value_amount, value_currency = excluded.value_currency
      """;

  private final EntityManager entities;

  KnownContracts(EntityManager entities) {
    this.entities = entities;
  }

  void remember(ContractState state) {
    entities
        .createNativeQuery(REMEMBER)
        .setParameter("contract", state.contractId())
        .setParameter("account", state.accountId())
        .setParameter("starts", state.startsOn())
        .setParameter("ends", state.endsOn())
        .setParameter("seats", state.seats())
        .setParameter("amount", state.value().amount())
        .setParameter("currency", state.value().currency())
        .executeUpdate();
  }

  /** The account it was with; empty when it was not known. */
  Optional<UUID> erase(UUID contract) {
    return entities
        .createNativeQuery(
            "delete from known_contract where contract_id = :contract returning account_id")
        .unwrap(NativeQuery.class)
        .addScalar("account_id", UUID.class)
        .setParameter("contract", contract)
        .getResultStream()
        .findFirst();
  }

  /** All contracts of an account that were ever signed, by their first days. */
  public List<ContractTerms> of(UUID account) {
    return ofAll(List.of(account)).getOrDefault(account, List.of());
  }

  /** The same for many accounts with one query; accounts without contracts are left out. */
  public Map<UUID, List<ContractTerms>> ofAll(Collection<UUID> accounts) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select account_id, contract_id, starts_on, ends_on, seats, value_amount,"
                    + " value_currency from known_contract where account_id = any(:accounts)"
                    + " order by starts_on, contract_id")
            .setParameter("accounts", accounts.toArray(UUID[]::new))
            // It reads no account: what was changed of them can wait.
            .setFlushMode(FlushModeType.COMMIT)
            .unwrap(NativeQuery.class)
            .addScalar("account_id", UUID.class)
            .addScalar("contract_id", UUID.class)
            .addScalar("starts_on", LocalDate.class)
            .addScalar("ends_on", LocalDate.class)
            .addScalar("seats", Integer.class)
            .addScalar("value_amount", BigDecimal.class)
            .addScalar("value_currency", String.class)
            .getResultList();
    Map<UUID, List<ContractTerms>> contracts = new HashMap<>();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      contracts
          .computeIfAbsent((UUID) row[0], account -> new ArrayList<>())
          .add(
              new ContractTerms(
                  (UUID) row[1],
                  (LocalDate) row[2],
                  (LocalDate) row[3],
                  (Integer) row[4],
                  new Money((BigDecimal) row[5], (String) row[6])));
    }
    return contracts;
  }
}
