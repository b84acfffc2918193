package dev.customerfirst.accounts.nps;

import dev.customerfirst.accounts.domain.NetPromoter;
import dev.customerfirst.accounts.feedback.Period;
import dev.customerfirst.accounts.feedback.TierToday;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts promoters, passives and detractors, whatever the number of responses in one statement. */
@ApplicationScoped
public class NpsCounts {

  /** In each group, of all responses of a contact the latest counts; anonymous ones all do. */
  private static final String COUNT =
      """
      with counted as (
        select distinct on (key, f.account_id, coalesce(f.contact_id, f.id))
          f.mood, k.key, k.name
        from feedback f
        join account a on a.id = f.account_id
        %s
        cross join lateral (select %s as key, %s as name) k
        where f.kind = 'NPS' and f.withdrawn_at is null and f.given_on between :from and :to
          and (cast(:after as text) is null or k.key > :after)
        order by key, f.account_id, coalesce(f.contact_id, f.id), f.given_on desc, f.id desc)
      select key, min(name), count(*) filter (where mood = 'HAPPY'),
        count(*) filter (where mood = 'NEUTRAL'), count(*) filter (where mood = 'UNHAPPY')
      from counted group by key order by key limit :rows
      """;

  private final EntityManager entities;

  NpsCounts(EntityManager entities) {
    this.entities = entities;
  }

  /** The counts of one group; both texts are empty where there is none. */
  record Group(String key, String name, NetPromoter counted) {}

  /** The counts of all customers together. */
  @Transactional
  public NetPromoter company(Period period, Instant now) {
    List<Group> groups = groups(NpsBy.COMPANY, period, now, null, 1);
    return groups.isEmpty() ? new NetPromoter(0, 0, 0) : groups.get(0).counted();
  }

  @Transactional
  @SuppressWarnings("unchecked")
  List<Group> groups(NpsBy by, Period period, Instant now, @Nullable String after, int rows) {
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
                    new NetPromoter(number(row[2]), number(row[3]), number(row[4]))))
        .toList();
  }

  private static long number(Object count) {
    return ((Number) count).longValue();
  }
}
