package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.domain.ContactCounts;
import dev.customerfirst.events.Tier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts contacts in the database, each answer with one statement. */
@ApplicationScoped
class ContactCounting {

  private static final String COUNTED =
      """
      count(c.contact_id), count(*) filter (where c.champion), count(*) filter (where c.advocate),
        count(*) filter (where c.economic_buyer)
      """;

  /** The open spells are what counts now. */
  static final String NOW =
      "select "
          + COUNTED
          + " from contact_spell c where c.account_id = :account and c.until is null";

  /** At the end of a month counts what had begun before it and was not over yet. */
  private static final String AT_END =
      " c.since < cast(m.at as timestamptz) and (c.until is null or c.until >= cast(m.at as"
          + " timestamptz))";

  static final String TREND =
      "select m.number, "
          + COUNTED
          + " from unnest(:ends) with ordinality as m(at, number)"
          + " left join contact_spell c on c.account_id = :account and"
          + AT_END
          + " group by m.number order by m.number";

  private static final String IN_PORTFOLIO =
      """
       join account a on a.id = c.account_id
        and (cast(:tier as text) is null or a.tier = :tier)
        and (cast(:region as text) is null or a.region = :region)
      """;

  private static final String PORTFOLIO_NOW =
      "select " + COUNTED + " from contact_spell c" + IN_PORTFOLIO + " where c.until is null";

  private static final String PORTFOLIO_TREND =
      "select m.number, "
          + COUNTED
          + " from unnest(:ends) with ordinality as m(at, number)"
          + " left join (contact_spell c"
          + IN_PORTFOLIO
          + ") on"
          + AT_END
          + " group by m.number order by m.number";

  private final EntityManager entities;

  ContactCounting(EntityManager entities) {
    this.entities = entities;
  }

  ContactCounts now(UUID account) {
    return counts(entities.createNativeQuery(NOW).setParameter("account", account));
  }

  List<MonthCounts> trend(UUID account, Months months) {
    return trend(entities.createNativeQuery(TREND).setParameter("account", account), months);
  }

  ContactCounts now(@Nullable Tier tier, @Nullable String region) {
    return counts(portfolio(PORTFOLIO_NOW, tier, region));
  }

  List<MonthCounts> trend(@Nullable Tier tier, @Nullable String region, Months months) {
    return trend(portfolio(PORTFOLIO_TREND, tier, region), months);
  }

  private Query portfolio(String sql, @Nullable Tier tier, @Nullable String region) {
    return entities
        .createNativeQuery(sql)
        .setParameter("tier", tier == null ? null : tier.name())
        .setParameter("region", region);
  }

  private static ContactCounts counts(Query query) {
    Object[] row = (Object[]) query.getSingleResult();
    return new ContactCounts(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
  }

  @SuppressWarnings("unchecked")
  private static List<MonthCounts> trend(Query query, Months months) {
    List<Object[]> rows =
        query
            .setParameter(
                "ends", months.ends().stream().map(Instant::toString).toArray(String[]::new))
            .getResultList();
    List<MonthCounts> counts = new ArrayList<>();
    for (Object[] row : rows) {
      YearMonth month = months.all().get((int) number(row[0]) - 1);
      counts.add(
          new MonthCounts(
              month.toString(), number(row[1]), number(row[2]), number(row[3]), number(row[4])));
    }
    return counts;
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
