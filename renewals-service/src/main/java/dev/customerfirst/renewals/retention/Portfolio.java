package dev.customerfirst.renewals.retention;

import dev.customerfirst.kit.database.Sql;
import dev.customerfirst.renewals.domain.RetentionPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the accounts that a period looks at, in the order of their ids. It reads some of
 * them at a time, so that a portfolio of any size takes the same memory and a slow reader holds no
 * connection. What one account has is read at one moment.
 */
@ApplicationScoped
class Portfolio {

  /** For whoever wants all of them. */
  static final int MANY = 2_000;

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  /** An account that turned out to be another one counts as that one. */
  private static final String SURVIVORS =
      """
      with recursive merged (id, survivor) as (
        select id, merged_into from known_account where merged_into is not null
        union
        select m.id, k.merged_into from merged m join known_account k on k.id = m.survivor
        where k.merged_into is not null
      ), survivor as (
        select id, survivor as account from merged m
        where not exists (select 1 from merged further where further.id = m.survivor)
      )""";

  private static final String NEXT =
      SURVIVORS
          + """

          (select distinct c.account_id as account from contract c
           where c.account_id > ? and c.ends_on >= ? and c.status <> 'DRAFT'
             and not exists (select 1 from survivor s where s.id = c.account_id)
           order by account limit ?)
          union
          (select distinct s.account from survivor s where s.account > ? order by account limit ?)
          order by account limit ?
          """;

  /** What was told last among what was effective by the day; before the first, what that ended. */
  private static final String CONTEXT =
      """
      , context as materialized (
        select a.account, k.name,
          coalesce(
            (select h.to_tier from account_tier_change h
             where h.account_id = a.account and h.effective_on <= ?
             order by h.told_at desc, h.number desc limit 1),
            (select h.from_tier from account_tier_change h where h.account_id = a.account
             order by h.told_at, h.number limit 1),
            k.tier) as tier,
          coalesce(seat.person, spare.person) as owner
        from unnest(cast(? as uuid[])) as a (account)
        left join known_account k on k.id = a.account
        left join lateral (select h.to_person as person from account_team_change h
          where h.account_id = a.account and h.role = ? and h.told_at <= ?
          order by h.told_at desc, h.number desc limit 1) seat on true
        left join lateral (select h.to_person as person from account_team_change h
          where h.account_id = a.account and h.role = ? and h.told_at <= ?
          order by h.told_at desc, h.number desc limit 1) spare on true
      )""";

  private static final String LOAD =
      SURVIVORS
          + CONTEXT
          + """
          , member as (
            select account, account as id from context
            union all
            select s.account, s.id from survivor s join context x on x.account = s.account
          ), earlier as (
            select m.account, max(c.grace_until) as grace
            from member m join contract c on c.account_id = m.id
            where c.status <> 'DRAFT' and c.ends_on < ? and c.amount > 0
            group by m.account
          )
          select x.account, x.name, x.tier, x.owner, e.account is not null as customer_before,
            e.grace as grace_before, c.id as contract,
            cast(c.signed_at at time zone c.time_zone as date) as signed_on, c.successor_id,
            c.status in ('SIGNED', 'STARTED', 'ENDED') and c.successor_id is null
              and c.notice_given_on is null as undecided,
            c.grace_until, t.effective_on, t.starts_on, t.ends_on, t.amount, t.currency
          from context x
          join member m on m.account = x.account
          join contract c on c.account_id = m.id and c.ends_on >= ? and c.status <> 'DRAFT'
          join contract_terms t on t.contract_id = c.id
          left join earlier e on e.account = x.account
          where (? or x.tier is not distinct from cast(? as text))
            and (? or x.owner is not distinct from cast(? as uuid))
          order by x.account, c.id, t.number
          """;

  private final DataSource database;

  Portfolio(DataSource database) {
    this.database = database;
  }

  /**
   * Hands over account after account.
   *
   * @param from the account to begin with; null for all
   * @param chunk how many are read at a time
   * @param taker true to go on, false when it has enough
   */
  void read(
      RetentionQuestion question,
      @Nullable UUID from,
      int chunk,
      Predicate<PortfolioAccount> taker) {
    List<UUID> ids = from == null ? next(question.period(), BEFORE_ALL, chunk) : List.of(from);
    while (!ids.isEmpty()) {
      for (PortfolioAccount account : load(question, ids)) {
        if (!taker.test(account)) {
          return;
        }
      }
      ids = next(question.period(), ids.get(ids.size() - 1), chunk);
    }
  }

  private List<UUID> next(RetentionPeriod period, UUID after, int chunk) {
    return Sql.query(
        database,
        NEXT,
        p -> p.set(after).set(period.dayBefore()).set(chunk).set(after).set(chunk).set(chunk),
        row -> row.getObject(1, UUID.class));
  }

  private List<PortfolioAccount> load(RetentionQuestion question, List<UUID> accounts) {
    RetentionPeriod period = question.period();
    return PortfolioRow.accounts(
        Sql.query(
            database,
            LOAD,
            p ->
                p.set(period.from())
                    .array("uuid", accounts)
                    .text(question.ownerRole().first().name())
                    .set(question.begin().atOffset(ZoneOffset.UTC))
                    .text(question.ownerRole().second().name())
                    .set(question.begin().atOffset(ZoneOffset.UTC))
                    .set(period.dayBefore())
                    .set(period.dayBefore())
                    .set(question.tier().everything())
                    .text(question.tier().everything() ? null : name(question))
                    .set(question.owner().everything())
                    .set(question.owner().value()),
            PortfolioRow::read));
  }

  private static @Nullable String name(RetentionQuestion question) {
    return question.tier().value() == null ? null : question.tier().value().name();
  }
}
