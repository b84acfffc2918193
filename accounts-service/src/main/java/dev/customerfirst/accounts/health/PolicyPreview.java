package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.domain.HealthLaw;
import dev.customerfirst.accounts.domain.HealthPolicy;
import dev.customerfirst.accounts.domain.HealthReadings;
import dev.customerfirst.events.HealthBand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Judges all customers by another policy, from what was known when they were last judged. */
@ApplicationScoped
class PolicyPreview {

  private static final int CHUNK = 1_000;
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private static final String ROWS =
      """
      select h.account_id, a.time_zone, h.readings::text
      from account_health h join account a on a.id = h.account_id
      where h.account_id > :after and h.policy_version >= 0
      order by h.account_id limit :rows
      """;

  private final EntityManager entities;
  private final PolicyBook policies;
  private final HealthJson json;
  private final Clock clock;

  PolicyPreview(EntityManager entities, PolicyBook policies, HealthJson json, Clock clock) {
    this.entities = entities;
    this.policies = policies;
    this.json = json;
    this.clock = clock;
  }

  /** A way from one band to another, in the order of the bands. */
  private record Way(HealthBand from, HealthBand to) implements Comparable<Way> {
    @Override
    public int compareTo(Way other) {
      int order = from.compareTo(other.from);
      return order == 0 ? to.compareTo(other.to) : order;
    }
  }

  PolicyEffect effect(HealthPolicy wanted) {
    HealthPolicy inForce = policies.current().policy();
    Instant now = clock.instant();
    Map<Way, Integer> moves = new TreeMap<>();
    int customers = 0;
    List<Object[]> rows = rows(BEFORE_ALL);
    while (!rows.isEmpty()) {
      customers += rows.size();
      for (Object[] row : rows) {
        LocalDate today = now.atZone(ZoneId.of((String) row[1])).toLocalDate();
        HealthReadings readings = json.read((String) row[2], HealthReadings.class);
        HealthBand from = HealthLaw.judge(inForce, readings, today).band();
        HealthBand to = HealthLaw.judge(wanted, readings, today).band();
        if (from != to) {
          moves.merge(new Way(from, to), 1, Integer::sum);
        }
      }
      rows = rows((UUID) rows.get(rows.size() - 1)[0]);
    }
    return new PolicyEffect(
        customers,
        moves.values().stream().mapToInt(Integer::intValue).sum(),
        moves.entrySet().stream()
            .map(
                move ->
                    new PolicyEffect.Move(
                        move.getKey().from(), move.getKey().to(), move.getValue()))
            .toList());
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(UUID after) {
    return entities
        .createNativeQuery(ROWS)
        .setParameter("after", after)
        .setParameter("rows", CHUNK)
        .getResultList();
  }
}
