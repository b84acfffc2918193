package dev.customerfirst.playbooks.effect;

import dev.customerfirst.events.accounts.AccountsEvent.MetricsRecorded;
import dev.customerfirst.events.accounts.MetricValue;
import dev.customerfirst.kit.database.Sql;
import dev.customerfirst.playbooks.domain.effect.Case;
import dev.customerfirst.playbooks.domain.effect.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

/** Keeps the figures that accounts-service tells of. */
@ApplicationScoped
public class UsageFigures {

  private static final String KEEP =
      """
      insert into usage_figure (account_id, metric, day, value)
      select ?, metric, ?, value from unnest(?, ?) as told(metric, value)
      on conflict (account_id, metric, day) do update set value = excluded.value
      """;

  static final String AROUND_EACH =
      """
      with done as (
        select account_id, completed_on as day,
          lag(completed_on) over (partition by account_id order by completed_on, id) as previous,
          lead(completed_on) over (partition by account_id order by completed_on, id) as next
        from activity
        where code = ? and status = 'COMPLETED' and completed_on between ?::date - ? and ?::date + ?
      ), subject as (
        select * from done where day between ? and ?
      ), window_days as (select ?::int as days)
      select coalesce(s.previous >= s.day - w.days, false)
          or coalesce(s.next <= s.day + w.days, false),
        s.day + w.days >= ?,
        (select avg(f.value) from usage_figure f
          where f.account_id = s.account_id and f.metric = ?
            and f.day >= s.day - w.days and f.day < s.day),
        (select avg(f.value) from usage_figure f
          where f.account_id = s.account_id and f.metric = ?
            and f.day > s.day and f.day <= s.day + w.days)
      from subject s cross join window_days w
      """;

  static final String OTHERS =
      """
      select avg(f.value) filter (where f.day < ?), avg(f.value) filter (where f.day > ?)
      from usage_figure f
      where f.metric = ? and f.day between ? and ?
        and not exists (select 1 from activity a
          where a.account_id = f.account_id and a.code = ? and a.status = 'COMPLETED'
            and a.completed_on between ? and ?)
      group by f.account_id
      having count(*) filter (where f.day < ?) > 0 and count(*) filter (where f.day > ?) > 0
      """;

  private final DataSource database;

  UsageFigures(DataSource database) {
    this.database = database;
  }

  /** A later word about the same day corrects the earlier one. */
  @Transactional(TxType.MANDATORY)
  public void keep(MetricsRecorded event) {
    Sql.execute(
        database,
        KEEP,
        parameters ->
            parameters
                .set(event.accountId())
                .set(event.day())
                .texts(event.metrics().stream().map(MetricValue::name).toList())
                .array("numeric", event.metrics().stream().map(MetricValue::value).toList()));
  }

  List<Case> cases(Question question, LocalDate today) {
    return Sql.query(
        database,
        AROUND_EACH,
        parameters ->
            parameters
                .text(question.code().name())
                .set(question.from())
                .set(question.windowDays())
                .set(question.to())
                .set(question.windowDays())
                .set(question.from())
                .set(question.to())
                .set(question.windowDays())
                .set(today)
                .text(question.metric())
                .text(question.metric()),
        row ->
            new Case(
                row.getBoolean(1), row.getBoolean(2), row.getBigDecimal(3), row.getBigDecimal(4)));
  }

  /** Around the middle of the period, of accounts without such an activity. */
  List<Change> others(Question question) {
    LocalDate middle = question.middle();
    return Sql.query(
        database,
        OTHERS,
        parameters ->
            parameters
                .set(middle)
                .set(middle)
                .text(question.metric())
                .set(middle.minusDays(question.windowDays()))
                .set(middle.plusDays(question.windowDays()))
                .text(question.code().name())
                .set(question.from().minusDays(question.windowDays()))
                .set(question.to().plusDays(question.windowDays()))
                .set(middle)
                .set(middle),
        row -> new Change(row.getBigDecimal(1), row.getBigDecimal(2)));
  }

  boolean knows(String metric) {
    return Sql.query(
            database,
            "select exists (select 1 from usage_figure where metric = ?)",
            parameters -> parameters.text(metric),
            row -> row.getBoolean(1))
        .get(0);
  }
}
