package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.domain.HealthPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All policies that ever were; the newest is in force. */
@ApplicationScoped
class PolicyBook {

  private static final String COLUMNS =
      "select version, policy::text, because, decided_by_role, decided_at from health_policy";

  private final EntityManager entities;
  private final HealthJson json;

  PolicyBook(EntityManager entities, HealthJson json) {
    this.entities = entities;
    this.json = json;
  }

  DecidedPolicy current() {
    return read(COLUMNS + " order by version desc limit 1", null, 1).stream()
        .findFirst()
        .orElse(DecidedPolicy.BUILT_IN);
  }

  long currentVersion() {
    return ((Number)
            entities
                .createNativeQuery("select coalesce(max(version), 0) from health_policy")
                .getSingleResult())
        .longValue();
  }

  /** Lets one transaction at a time decide about the policy. */
  DecidedPolicy takeOut() {
    entities
        .createNativeQuery("select count(pg_advisory_xact_lock(hashtext('health_policy')))")
        .getSingleResult();
    return current();
  }

  void add(DecidedPolicy decided, String role, Instant now) {
    entities
        .createNativeQuery(
            "insert into health_policy (version, policy, because, decided_by_role, decided_at)"
                + " values (:version, cast(:policy as jsonb), :because, :role, :at)")
        .setParameter("version", decided.version())
        .setParameter("policy", json.write(decided.policy()))
        .setParameter("because", decided.because())
        .setParameter("role", role)
        .setParameter("at", now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** Newest first, down to the built-in one; one row more tells that there is a next page. */
  List<DecidedPolicy> before(long version, int rows) {
    List<DecidedPolicy> found =
        read(COLUMNS + " where version < :before order by version desc limit :rows", version, rows);
    return found.size() < rows && version > 0
        ? Stream.concat(found.stream(), Stream.of(DecidedPolicy.BUILT_IN)).toList()
        : found;
  }

  @SuppressWarnings("unchecked")
  private List<DecidedPolicy> read(String sql, @Nullable Long before, int rows) {
    var query =
        entities
            .createNativeQuery(sql)
            .unwrap(org.hibernate.query.NativeQuery.class)
            .addScalar("version", Long.class)
            .addScalar("policy", String.class)
            .addScalar("because", String.class)
            .addScalar("decided_by_role", String.class)
            .addScalar("decided_at", OffsetDateTime.class);
    if (before != null) {
      query.setParameter("before", before).setParameter("rows", rows);
    }
    List<Object[]> found = query.getResultList();
    return found.stream().map(this::decided).toList();
  }

  private DecidedPolicy decided(Object[] row) {
    return new DecidedPolicy(
        (Long) row[0],
        json.read((String) row[1], HealthPolicy.class),
        (String) row[2],
        (String) row[3],
        ((OffsetDateTime) row[4]).toInstant());
  }
}
