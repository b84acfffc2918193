package dev.customerfirst.renewals.contract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class ComingAmendmentRepository implements PanacheRepositoryBase<ComingAmendment, UUID> {

  private static final String TAKE =
      """
      select a.contract_id from coming_amendment a join contract c on c.id = a.contract_id
      where a.refused_because is null and a.takes_effect_at <= :upTo
      order by a.takes_effect_at, a.contract_id limit 1
      for no key update of c skip locked
      """;

  Optional<Instant> nextDue() {
    return Optional.ofNullable(
        getEntityManager()
            .createQuery(
                "select min(takesEffectAt) from ComingAmendment where refusedBecause is null",
                Instant.class)
            .getSingleResult());
  }

  /** The soonest that is due, its contract locked; what another scheduler holds is left to it. */
  Optional<ComingAmendment> take(Instant upTo) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(TAKE, UUID.class)
        .setParameter("upTo", upTo)
        .uniqueResultOptional()
        .flatMap(this::findByIdOptional)
        // Looked at again under the lock: it may have been settled or replaced meanwhile.
        .filter(each -> !each.isRefused() && !each.takesEffectAt().isAfter(upTo));
  }
}
