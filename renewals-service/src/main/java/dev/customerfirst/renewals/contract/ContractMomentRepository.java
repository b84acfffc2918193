package dev.customerfirst.renewals.contract;

import dev.customerfirst.renewals.domain.Moment;
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
      select :contract, due_at, kind, number
      from unnest(:dueAts, :kinds, :numbers) as moment(due_at, kind, number)
      """;

  private final Session database;

  ContractMomentRepository(Session database) {
    this.database = database;
  }

  void plan(UUID contractId, List<Moment> moments) {
    database
        .createNativeQuery(PLAN)
        .setParameter("contract", contractId)
        .setParameter("dueAts", moments.stream().map(Moment::dueAt).toArray(Instant[]::new))
        .setParameter("kinds", moments.stream().map(m -> m.kind().name()).toArray(String[]::new))
        .setParameter("numbers", moments.stream().map(Moment::number).toArray(Integer[]::new))
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
