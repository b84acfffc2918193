package dev.customerfirst.accounts.health;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Lists customers by their health, the worst first. */
@ApplicationScoped
class HealthList {

  private static final String LIST = "health";
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  static final String SQL =
      """
      select h.account_id, a.name, a.tier, h.band, h.score, h.coverage, h.band_since, h.judged_at,
        h.standing
      from account_health h join account a on a.id = h.account_id
      where (h.standing, h.account_id) > (:standing, :after)
        and (cast(:band as text) is null or h.band = :band)
        and (cast(:tier as text) is null or a.tier = :tier)
      order by h.standing, h.account_id limit :rows
      """;

  private final EntityManager entities;

  HealthList(EntityManager entities) {
    this.entities = entities;
  }

  /** Null shows all. A customer who was not judged yet is not listed. */
  @Transactional
  @SuppressWarnings("unchecked")
  Page<HealthRow> page(PageRequest request, @Nullable HealthBand band, @Nullable Tier tier) {
    List<String> after = ListPlace.partsOf(request, LIST, 3);
    List<Object[]> rows =
        entities
            .createNativeQuery(SQL)
            .setParameter("standing", after.isEmpty() ? -1 : Integer.parseInt(after.get(1)))
            .setParameter("after", after.isEmpty() ? BEFORE_ALL : UUID.fromString(after.get(2)))
            .setParameter("band", band == null ? null : band.name())
            .setParameter("tier", tier == null ? null : tier.name())
            .setParameter("rows", request.limit() + 1)
            .unwrap(NativeQuery.class)
            .addScalar("account_id", UUID.class)
            .addScalar("name", String.class)
            .addScalar("tier", String.class)
            .addScalar("band", String.class)
            .addScalar("score", Integer.class)
            .addScalar("coverage", Integer.class)
            .addScalar("band_since", Instant.class)
            .addScalar("judged_at", Instant.class)
            .addScalar("standing", Integer.class)
            .getResultList();
    return Pages.cut(
        request,
        rows,
        HealthList::row,
        row -> new String[] {LIST, row[8].toString(), row[0].toString()});
  }

  private static HealthRow row(Object[] row) {
    return new HealthRow(
        (UUID) row[0],
        (String) row[1],
        Tier.valueOf((String) row[2]),
        HealthBand.valueOf((String) row[3]),
        (Integer) row[4],
        (Integer) row[5],
        (Instant) row[6],
        (Instant) row[7]);
  }
}
