package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.playbooks.domain.ActivityStatus;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.LockOptions;
import org.hibernate.jpa.SpecHints;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {

  private static final List<ActivityStatus> OPEN =
      Stream.of(ActivityStatus.values()).filter(ActivityStatus::isOpen).toList();

  /** Those of its journey. */
  List<Activity> lockedOfAccount(UUID accountId) {
    return find("accountId = ?1 and phase <> EXTRA order by id", accountId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  Optional<Activity> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  boolean isOpen(@Nullable UUID contractId, ActivityCode code) {
    return count("contractId = ?1 and code = ?2 and status in ?3", contractId, code, OPEN) > 0;
  }

  /** Whether a signal started this playbook for the account, and it is not at its end. */
  boolean isPlayed(UUID accountId, String playbook) {
    return count(
            "accountId = ?1 and play.playbook = ?2 and origin = PLAYBOOK and status in ?3",
            accountId,
            playbook,
            OPEN)
        > 0;
  }

  List<Activity> matrixOfAccount(UUID accountId) {
    return list("accountId = ?1 and origin = MATRIX order by span.dueOn, id", accountId);
  }

  List<Activity> page(UUID accountId, ActivityFilter filter, List<String> after, int limit) {
    StringBuilder where = new StringBuilder("accountId = :account");
    Parameters values = Parameters.with("account", accountId);
    if (filter.status() != null) {
      where.append(" and status = :status");
      values.and("status", filter.status());
    }
    if (filter.code() != null) {
      where.append(" and code = :code");
      values.and("code", filter.code());
    }
    if (filter.contractId() != null) {
      where.append(" and contractId = :contract");
      values.and("contract", filter.contractId());
    }
    if (!after.isEmpty()) {
      where.append(" and (span.dueOn > :due or span.dueOn = :due and id > :id)");
      values.and("due", LocalDate.parse(after.get(0))).and("id", UUID.fromString(after.get(1)));
    }
    return find(where + " order by span.dueOn, id", values).page(0, limit + 1).list();
  }

  /** Locked. */
  List<Activity> openFollowers(@Nullable UUID contractId, List<ActivityCode> codes) {
    return contractId == null || codes.isEmpty()
        ? List.of()
        : find(
                "contractId = ?1 and code in ?2 and origin = MATRIX and status in ?3 order by id",
                contractId,
                codes,
                OPEN)
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .list();
  }

  /** When the next due day is over that nobody was told of, also where that is past. */
  Optional<Instant> nextOverdue() {
    return Optional.ofNullable(
        getEntityManager()
            .createQuery(
                "select min(a.span.overdueAt) from Activity a"
                    + " where a.status in (PLANNED, SCHEDULED, STARTED)"
                    + " and not a.span.overdueTold",
                Instant.class)
            .getSingleResult());
  }

  /** Locked; those that somebody else is working on are left to them. */
  List<Activity> overdueToTell(Instant now, int limit) {
    PanacheQuery<Activity> over =
        find(
            "status in (PLANNED, SCHEDULED, STARTED) and not span.overdueTold"
                + " and span.overdueAt <= ?1 order by span.overdueAt, id",
            now);
    return over.withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
        .page(0, limit)
        .list();
  }

  /** When the next activity opens by itself, also where that is past. */
  Optional<Instant> nextOpening() {
    return Optional.ofNullable(
        getEntityManager()
            .createQuery(
                "select min(a.span.opensAt) from Activity a"
                    + " where a.status = PLANNED and a.span.opensByDate",
                Instant.class)
            .getSingleResult());
  }

  /** Locked; those that somebody else is working on are left to them. */
  List<Activity> dueToOpen(Instant now, int limit) {
    PanacheQuery<Activity> due =
        find(
            "status = PLANNED and span.opensByDate and span.opensAt <= ?1"
                + " order by span.opensAt, id",
            now);
    return due.withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
        .page(0, limit)
        .list();
  }
}
