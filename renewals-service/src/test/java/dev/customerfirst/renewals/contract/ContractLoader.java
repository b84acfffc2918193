package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.kit.database.Sql;
import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.messaging.States;
import dev.customerfirst.renewals.domain.ContractTerm;
import dev.customerfirst.renewals.domain.Moment;
import dev.customerfirst.renewals.domain.RenewalWindows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.StatelessSession;

/** Enters many contracts at once: the rows and events of {@link ContractRegister}, set by set. */
@ApplicationScoped
class ContractLoader {

  private static final String TERMS =
      """
      insert into contract_terms (contract_id, number, effective_on, starts_on, ends_on, seats,
        amount, currency, support_plan, agreed_by, recorded_at)
      select id, 1, starts_on, starts_on, ends_on, seats, amount, currency, support_plan, 'system',
        signed_at
      from contract where id = any(?)
      """;

  private static final String MOMENTS =
      """
      insert into contract_moment (contract_id, due_at, kind, number)
      select * from unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::int[])
      """;

  private final StatelessSession session;
  private final DataSource database;
  private final Outbox outbox;
  private final States states;

  ContractLoader(StatelessSession session, DataSource database, Outbox outbox, States states) {
    this.session = session;
    this.database = database;
    this.outbox = outbox;
    this.states = states;
  }

  static Contract contract(ContractTerm term, ZoneId zone) {
    return new Contract(
        new Agreement(
            UUID.randomUUID(),
            term,
            zone,
            new Conditions(
                250,
                new BigDecimal("120000.00"),
                "EUR",
                SupportPlan.ENTERPRISE,
                List.of(),
                false,
                0),
            term.startsOn(),
            null),
        null,
        ContractFixture.TODAY);
  }

  /** All that happens to it by itself with the windows that are set when nothing is. */
  static List<Moment> moments(Contract contract) {
    return ContractPlan.moments(contract, new RenewalWindows(List.of(180, 120, 90)));
  }

  /** One transaction. */
  @Transactional
  void load(List<Contract> contracts) {
    session.insertMultiple(contracts);
    List<UUID> ids = contracts.stream().map(Contract::id).toList();
    Sql.execute(database, TERMS, sql -> sql.array("uuid", ids));
    plan(contracts);
    outbox.appendAll(contracts.stream().map(ContractEvents::signed).toList());
    states.putAll(contracts.stream().map(ContractEvents::state).toList());
  }

  private void plan(List<Contract> contracts) {
    List<DueMoment> moments = new ArrayList<>();
    for (Contract contract : contracts) {
      moments(contract).forEach(moment -> moments.add(new DueMoment(contract.id(), moment)));
    }
    Sql.execute(
        database,
        MOMENTS,
        sql ->
            sql.array("uuid", moments.stream().map(DueMoment::contractId).toList())
                .array(
                    "timestamptz",
                    moments.stream().map(m -> m.moment().dueAt().atOffset(ZoneOffset.UTC)).toList())
                .texts(moments.stream().map(m -> m.moment().kind().name()).toList())
                .array("int4", moments.stream().map(m -> m.moment().number()).toList()));
  }
}
