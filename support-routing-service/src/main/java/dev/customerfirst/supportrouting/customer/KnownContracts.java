package dev.customerfirst.supportrouting.customer;

import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.events.contracts.ContractState;
import dev.customerfirst.events.contracts.ContractsEvent.ContractEnded;
import dev.customerfirst.events.contracts.ContractsEvent.ContractSigned;
import dev.customerfirst.supportrouting.domain.SignedContract;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * Contracts as far as support promises depend on them. The state is the newest word on a contract;
 * the signature only makes it known earlier. So the two topics may come in any order.
 */
@ApplicationScoped
class KnownContracts {

  private static final String INSERT =
      """
      insert into known_contract
        (contract_id, account_id, starts_on, ends_on, time_zone, support_plan, as_of)
      values (:contract, :account, :startsOn, :endsOn, :timeZone, :plan, :asOf)
      on conflict (contract_id) do
      """;

  private static final String KEEP_WHAT_IS_KNOWN = INSERT + "nothing";

  private static final String REPLACE =
      INSERT
          + """
          update set account_id = excluded.account_id, starts_on = excluded.starts_on,
            ends_on = excluded.ends_on, time_zone = excluded.time_zone,
            support_plan = excluded.support_plan, as_of = excluded.as_of
          """;

  private final EntityManager entities;
  private final Clock clock;

  KnownContracts(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Transactional(TxType.MANDATORY)
  void remember(ContractState state) {
    write(
        REPLACE,
        state.contractId(),
        state.accountId(),
        new SignedContract(
            state.contractId(),
            state.startsOn(),
            state.endsOn(),
            ZoneId.of(state.timeZone()),
            state.supportPlan()));
  }

  @Transactional(TxType.MANDATORY)
  void signed(ContractSigned event) {
    write(
        KEEP_WHAT_IS_KNOWN,
        event.contractId(),
        event.accountId(),
        new SignedContract(
            event.contractId(),
            event.startsOn(),
            event.endsOn(),
            ZoneId.of(event.timeZone()),
            event.supportPlan()));
  }

  @Transactional(TxType.MANDATORY)
  void ended(ContractEnded event) {
    entities
        .createNativeQuery(
            "update known_contract set ends_on = :endsOn where contract_id = :contract")
        .setParameter("endsOn", event.endsOn())
        .setParameter("contract", event.contractId())
        .executeUpdate();
  }

  @Transactional(TxType.MANDATORY)
  void forget(UUID contract) {
    entities
        .createNativeQuery("delete from known_contract where contract_id = :contract")
        .setParameter("contract", contract)
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  List<SignedContract> of(UUID account) {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select contract_id, starts_on, ends_on, time_zone, support_plan"
                    + " from known_contract where account_id = :account",
                Object[].class)
            .setParameter("account", account)
            .getResultList();
    return rows.stream().map(KnownContracts::contract).toList();
  }

  private void write(String sql, UUID contract, UUID account, SignedContract terms) {
    Query query = entities.createNativeQuery(sql);
    query.setParameter("contract", contract);
    query.setParameter("account", account);
    query.setParameter("startsOn", terms.startsOn());
    query.setParameter("endsOn", terms.endsOn());
    query.setParameter("timeZone", terms.zone().getId());
    query.setParameter("plan", terms.plan().name());
    query.setParameter("asOf", clock.instant());
    query.executeUpdate();
  }

  private static SignedContract contract(Object[] row) {
    return new SignedContract(
        (UUID) row[0],
        date(row[1]),
        date(row[2]),
        ZoneId.of((String) row[3]),
        SupportPlan.valueOf((String) row[4]));
  }

  private static LocalDate date(Object column) {
    return column instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) column;
  }
}
