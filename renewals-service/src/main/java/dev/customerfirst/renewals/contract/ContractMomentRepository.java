package dev.customerfirst.renewals.contract;

import dev.customerfirst.renewals.domain.Moment;
import dev.customerfirst.renewals.domain.MomentKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** What is still to come for contracts; every statement takes whole sets. */
@ApplicationScoped
class ContractMomentRepository {

  private static final String PLAN =
      """
      insert into contract_moment (contract_id, due_at, kind, number)
      select contract_id, due_at, kind, number
      from unnest(:contracts, :dueAts, :kinds, :numbers)
        as moment(contract_id, due_at, kind, number)
      """;

  private final Session database;

  ContractMomentRepository(Session database) {
    this.database = database;
  }

  void plan(List<DueMoment> planned) {
    if (planned.isEmpty()) {
      return;
    }
    List<Moment> moments = planned.stream().map(DueMoment::moment).toList();
    database
        .createNativeQuery(PLAN)
        .setParameter("contracts", planned.stream().map(DueMoment::contractId).toArray(UUID[]::new))
        .setParameter("dueAts", moments.stream().map(Moment::dueAt).toArray(Instant[]::new))
        .setParameter("kinds", moments.stream().map(m -> m.kind().name()).toArray(String[]::new))
        .setParameter("numbers", moments.stream().map(Moment::number).toArray(Integer[]::new))
        .executeUpdate();
  }

  /** Whether it is planned or has happened. */
  boolean has(UUID contractId, MomentKind kind) {
    return !database
        .createNativeQuery(
            "select number from contract_moment"
                + " where contract_id = :contract and kind = :kind",
            Integer.class)
        .setParameter("contract", contractId)
        .setParameter("kind", kind.name())
        .getResultList()
        .isEmpty();
  }

  /** Takes back what is planned for later; what is due already happens. */
  void cancel(UUID contractId, MomentKind kind, Instant now) {
    database
        .createNativeQuery(
            "delete from contract_moment where contract_id = :contract and kind = :kind"
                + " and fired_at is null and due_at > :now")
        .setParameter("contract", contractId)
        .setParameter("now", now)
        .setParameter("kind", kind.name())
        .executeUpdate();
  }

  Optional<Instant> nextDue() {
    return database
        .createNativeQuery(
            "select due_at from contract_moment where fired_at is null order by due_at limit 1",
            Instant.class)
        .getResultStream()
        .findFirst();
  }
}
