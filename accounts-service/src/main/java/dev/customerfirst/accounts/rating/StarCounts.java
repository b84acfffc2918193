package dev.customerfirst.accounts.rating;

import dev.customerfirst.accounts.domain.Stars;
import dev.customerfirst.accounts.feedback.Period;
import dev.customerfirst.accounts.feedback.TierToday;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts stars, whatever the number of ratings in one statement. */
@ApplicationScoped
public class StarCounts {

  /** Of several ratings of one contact for one engagement the latest counts. */
  private static final String COUNT =
      """
      with counted as (
        select distinct on (f.account_id, f.engagement,
            coalesce(f.contact_id, f.id), coalesce(f.engagement_id, f.id))
          f.score, k.key, k.name
        from feedback f
        join account a on a.id = f.account_id
        %s
        cross join lateral (select %s as key, %s as name) k
        where f.kind = 'RATING' and f.withdrawn_at is null and f.given_on between :from and :to
          and (cast(:after as text) is null or k.key > :after)
        order by f.account_id, f.engagement, coalesce(f.contact_id, f.id),
          coalesce(f.engagement_id, f.id), f.given_on desc, f.id desc)
      select key, min(name), count(*), sum(score), count(*) filter (where score = 5)
      from counted group by key order by key limit :rows
      """;

  private final EntityManager entities;

  StarCounts(EntityManager entities) {
    this.entities = entities;
  }

  /** The stars of one group; the name is empty where there is none. */
  record Group(String key, String name, Stars stars) {}

  /** The stars of all customers together. */
  @Transactional
  public Stars company(Period period, Instant now) {
    List<Group> groups = groups(RatingsBy.COMPANY, period, now, null, 1);
    return groups.isEmpty() ? new Stars(0, 0, 0) : groups.get(0).stars();
  }

  @Transactional
  @SuppressWarnings("unchecked")
  List<Group> groups(RatingsBy by, Period period, Instant now, @Nullable String after, int rows) {
    List<Object[]> found =
        entities
            .createNativeQuery(COUNT.formatted(TierToday.JOIN, by.key, by.name))
            .setParameter("from", period.from())
            .setParameter("to", period.to())
            .setParameter("now", now.atOffset(ZoneOffset.UTC))
            .setParameter("after", after)
            .setParameter("rows", rows)
            .getResultList();
    return found.stream()
        .map(
            row ->
                new Group(
                    (String) row[0],
                    (String) row[1],
                    new Stars(number(row[2]), number(row[3]), number(row[4]))))
        .toList();
  }

  private static long number(Object count) {
    return ((Number) count).longValue();
  }
}
