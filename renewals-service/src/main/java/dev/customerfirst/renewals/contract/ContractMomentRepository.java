package dev.customerfirst.renewals.contract;

import dev.customerfirst.renewals.domain.Moment;
import dev.customerfirst.renewals.domain.MomentKind;
import dev.customerfirst.renewals.domain.ZoneRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What is still to come for contracts; every statement takes whole sets. */
@ApplicationScoped
class ContractMomentRepository {

  private static final String PLAN =
      """
      insert into contract_moment (contract_id, due_at, due_on, zone_rules, kind, number, generation)
      select moment.contract_id, moment.due_at, moment.due_on, :rules, moment.kind, moment.number,
        (select count(*) + 1 from contract_moment earlier
         where earlier.contract_id = moment.contract_id and earlier.kind = moment.kind
           and earlier.number = moment.number)
      from unnest(:contracts, :dueAts, :dueOns, :kinds, :numbers)
        as moment(contract_id, due_at, due_on, kind, number)
      """;

  private final Session database;

  ContractMomentRepository(Session database) {
    this.database = database;
  }

  void plan(List<PlannedMoment> moments) {
    if (moments.isEmpty()) {
      return;
    }
    database
        .createNativeQuery(PLAN)
        .setParameter("rules", ZoneRules.version())
        .setParameter("contracts", column(moments, PlannedMoment::contractId, UUID[]::new))
        .setParameter("dueAts", column(moments, each -> each.moment().dueAt(), Instant[]::new))
        .setParameter("dueOns", days(moments))
        .setParameter("kinds", column(moments, each -> each.moment().kind().name(), String[]::new))
        .setParameter("numbers", column(moments, each -> each.moment().number(), Integer[]::new))
        .executeUpdate();
  }

  /** Forgets what was still to come for a contract; what happened stays. */
  void forgetToCome(UUID contractId) {
    database
        .createNativeQuery(
            "delete from contract_moment where contract_id = :contract and fired_at is null")
        .setParameter("contract", contractId)
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

  private static <T> T[] column(
      List<PlannedMoment> moments, Function<PlannedMoment, T> field, IntFunction<T[]> array) {
    return moments.stream().map(field).toArray(array);
  }

  private static @Nullable LocalDate[] days(List<PlannedMoment> moments) {
    @Nullable LocalDate[] days = new LocalDate[moments.size()];
    for (int i = 0; i < days.length; i++) {
      days[i] = moments.get(i).dueOn();
    }
    return days;
  }

  /** What is still to come for a contract, in order. */
  List<Moment> toCome(UUID contractId) {
    return ofContract(contractId, "fired_at is null");
  }

  /** What happened to a contract; a window that opened again stands there again. */
  List<Moment> happened(UUID contractId) {
    return ofContract(contractId, "fired_at is not null");
  }

  private List<Moment> ofContract(UUID contractId, String which) {
    return database
        .createNativeQuery(
            "select due_at, kind, number from contract_moment"
                + " where contract_id = :contract and "
                + which,
            Object[].class)
        .setParameter("contract", contractId)
        .getResultStream()
        .map(ContractMomentRepository::moment)
        .sorted(Moment.IN_ORDER)
        .toList();
  }

  Optional<Instant> nextDue() {
    return database
        .createNativeQuery(
            "select due_at from contract_moment where fired_at is null order by due_at limit 1",
            Instant.class)
        .getResultStream()
        .findFirst();
  }

  private static Moment moment(Object[] row) {
    return new Moment((Instant) row[0], MomentKind.valueOf((String) row[1]), (Integer) row[2]);
  }
}
