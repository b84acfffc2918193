package dev.customerfirst.accounts.contract;

import dev.customerfirst.accounts.domain.ContractTerms;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.contracts.ContractState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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

  void erase(UUID contract) {
    entities
        .createNativeQuery("delete from known_contract where contract_id = :contract")
        .setParameter("contract", contract)
        .executeUpdate();
  }

  /** All contracts of an account that were ever signed, by their first days. */
  @SuppressWarnings("unchecked")
  public List<ContractTerms> of(UUID account) {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select contract_id, starts_on, ends_on, seats, value_amount, value_currency"
                    + " from known_contract where account_id = :account"
                    + " order by starts_on, contract_id")
            .setParameter("account", account)
            .unwrap(org.hibernate.query.NativeQuery.class)
            .addScalar("contract_id", UUID.class)
            .addScalar("starts_on", LocalDate.class)
            .addScalar("ends_on", LocalDate.class)
            .addScalar("seats", Integer.class)
            .addScalar("value_amount", BigDecimal.class)
            .addScalar("value_currency", String.class)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new ContractTerms(
                    (UUID) row[0],
                    (LocalDate) row[1],
                    (LocalDate) row[2],
                    (Integer) row[3],
                    new Money((BigDecimal) row[4], (String) row[5])))
        .toList();
  }
}
