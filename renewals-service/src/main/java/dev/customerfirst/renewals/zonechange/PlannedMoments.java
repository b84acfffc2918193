package dev.customerfirst.renewals.zonechange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hibernate.Session;

/** Moments that are still to come, by the rules they were planned with; whole sets at a time. */
@ApplicationScoped
class PlannedMoments {

  /** Two looks beside the version of now, because an index finds no "anything but". */
  private static final String OTHER_RULES =
      """
      (select zone_rules from contract_moment where fired_at is null and zone_rules < :now
       order by zone_rules limit 1)
      union all
      (select zone_rules from contract_moment where fired_at is null and zone_rules > :now
       order by zone_rules limit 1)
      limit 1
      """;

  /** Leaves contracts that somebody else works on: their turn comes later. */
  private static final String LOCK =
      """
      select c.id from contract_moment m join contract c on c.id = m.contract_id
      where m.fired_at is null and m.zone_rules = :rules
      limit :chunk
      for update of c skip locked
      """;

  private static final String OF_CONTRACTS =
      """
      select m.contract_id, m.kind, m.number, m.generation, m.due_on, m.due_at, c.time_zone
      from contract_moment m join contract c on c.id = m.contract_id
      where m.contract_id = any(:contracts) and m.fired_at is null and m.zone_rules = :rules
      order by m.due_at, m.contract_id
      """;

  private static final String FOLLOW =
      """
      update contract_moment m set due_at = n.due_at, zone_rules = :rules
      from unnest(:contracts, :kinds, :numbers, :generations, :dueAts)
        as n(contract_id, kind, number, generation, due_at)
      where m.contract_id = n.contract_id and m.kind = n.kind and m.number = n.number
        and m.generation = n.generation
      """;

  private final Session database;

  PlannedMoments(Session database) {
    this.database = database;
  }

  /** Another version of the rules that something to come was planned with. */
  Optional<String> otherRules(String now) {
    return database
        .createNativeQuery(OTHER_RULES, String.class)
        .setParameter("now", now)
        .getResultStream()
        .findFirst();
  }

  /** Locks contracts with moments that were planned with these rules, and gives those moments. */
  List<PlannedMoment> lock(String rules, int chunk) {
    UUID[] contracts =
        database
            .createNativeQuery(LOCK, UUID.class)
            .setParameter("rules", rules)
            .setParameter("chunk", chunk)
            .getResultStream()
            .distinct()
            .toArray(UUID[]::new);
    return database
        .createNativeQuery(OF_CONTRACTS, Object[].class)
        .setParameter("contracts", contracts)
        .setParameter("rules", rules)
        .getResultStream()
        .map(PlannedMoment::of)
        .toList();
  }

  /** Puts the moments where the rules of now have them. */
  void follow(List<PlannedMoment> moments, String rules) {
    database
        .createNativeQuery(FOLLOW)
        .setParameter("rules", rules)
        .setParameter("contracts", column(moments, PlannedMoment::contractId, UUID[]::new))
        .setParameter("kinds", column(moments, PlannedMoment::kind, String[]::new))
        .setParameter("numbers", column(moments, PlannedMoment::number, Integer[]::new))
        .setParameter("generations", column(moments, PlannedMoment::generation, Integer[]::new))
        .setParameter("dueAts", column(moments, PlannedMoment::dueNow, Instant[]::new))
        .executeUpdate();
  }

  private static <T> T[] column(
      List<PlannedMoment> moments, Function<PlannedMoment, T> field, IntFunction<T[]> array) {
    return moments.stream().map(field).toArray(array);
  }
}
