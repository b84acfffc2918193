package dev.customerfirst.accounts.tier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;

/** Tier policies, one for a day. */
@ApplicationScoped
class TierPolicyRepository implements PanacheRepositoryBase<TierPolicyVersion, UUID> {

  /** Only needs to differ from the locks of other tables. */
  private static final int CLAIM = 1500;

  /** Lets one transaction at a time change which policies there are. */
  void claim() {
    getEntityManager()
        .createNativeQuery("select count(pg_advisory_xact_lock(:claim))")
        .setParameter("claim", CLAIM)
        .getSingleResult();
  }

  /** The newest that has come; there is always one, from the beginning on. */
  TierPolicyVersion inForce(Instant now) {
    return getEntityManager()
        .createQuery(
            "from TierPolicyVersion where effectiveOn <= :today order by effectiveOn desc",
            TierPolicyVersion.class)
        .setParameter("today", now.atZone(ZoneOffset.UTC).toLocalDate())
        .setFlushMode(FlushModeType.COMMIT)
        .setMaxResults(1)
        .getSingleResult();
  }

  Optional<TierPolicyVersion> of(LocalDate day) {
    return find("effectiveOn", day).firstResultOptional();
  }

  /** One row more than asked for tells that there is a next page. Latest day first. */
  List<TierPolicyVersion> page(LocalDate before, int rows) {
    return find("effectiveOn < ?1 order by effectiveOn desc", before).page(0, rows).list();
  }

  /** The earliest that has not been applied to all accounts. */
  Optional<TierPolicyVersion> nextToApply() {
    return find("appliedAt is null order by effectiveOn").firstResultOptional();
  }

  /** The same for applying it; empty when another instance is at it, or it has not come. */
  Optional<TierPolicyVersion> takeToApply(Instant now) {
    return getEntityManager()
        .createQuery(
            "from TierPolicyVersion where appliedAt is null and effectiveOn <= :today"
                + " order by effectiveOn",
            TierPolicyVersion.class)
        .setParameter("today", now.atZone(ZoneOffset.UTC).toLocalDate())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
