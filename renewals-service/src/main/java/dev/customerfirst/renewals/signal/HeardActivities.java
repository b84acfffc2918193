package dev.customerfirst.renewals.signal;

import dev.customerfirst.kit.database.Sql;
import dev.customerfirst.kit.messaging.EventTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Activities as they were last heard of. */
@ApplicationScoped
class HeardActivities {

  /** Where an activity is. */
  enum State {
    PLANNED,
    SCHEDULED,
    DONE,
    SKIPPED,
    WITHDRAWN
  }

  /** Not every fact says when it is due; the day that was said stays. */
  private static final String HEARD =
      """
      insert into heard_activity as known
        (activity_id, account_id, contract_id, state, due_on, as_of)
      values (?, ?, ?, ?, ?, ?)
      on conflict (activity_id) do update set
        state = case when known.as_of <= excluded.as_of then excluded.state else known.state end,
        due_on = case when known.as_of <= excluded.as_of
          then coalesce(excluded.due_on, known.due_on)
          else coalesce(known.due_on, excluded.due_on) end,
        as_of = greatest(known.as_of, excluded.as_of)
      where known.as_of <= excluded.as_of or known.due_on is null
      """;

  private final DataSource database;
  private final HeardAccounts accounts;
  private final EventTime time;

  HeardActivities(DataSource database, HeardAccounts accounts, EventTime time) {
    this.database = database;
    this.accounts = accounts;
    this.time = time;
  }

  void heard(
      UUID activity,
      UUID account,
      @Nullable UUID contract,
      State state,
      @Nullable LocalDate dueOn) {
    Sql.execute(
        database,
        HEARD,
        p ->
            p.set(activity)
                .set(account)
                .set(contract)
                .text(state.name())
                .set(dueOn)
                .set(time.happenedAt().atOffset(ZoneOffset.UTC)));
    accounts.tell(account);
  }
}
