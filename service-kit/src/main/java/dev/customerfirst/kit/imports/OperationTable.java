package dev.customerfirst.kit.imports;

import dev.customerfirst.kit.database.Sql;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Operations as rows. */
@Singleton
class OperationTable {

  private static final String SELECT = "select * from operation ";

  private static final String ADD =
      """
      insert into operation (id, kind, status, format, columns, dry_run, mapping, expression,
        started_by, started_as, owners, idempotency_key)
      values (?, ?, 'UPLOADING', ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String PROGRESS =
      """
      update operation set status = ?, processed = ?, created = ?, updated = ?, unchanged = ?,
        failed = ?, problems = ?::jsonb, touched_at = clock_timestamp(),
        started_at = coalesce(started_at, clock_timestamp()),
        finished_at = case when ? then clock_timestamp() end
      where id = ?
      """;

  private final DataSource database;

  OperationTable(DataSource database) {
    this.database = database;
  }

  void add(UUID id, ImportOperation.Request request) {
    Sql.execute(
        database,
        ADD,
        sql ->
            sql.set(id)
                .text(request.kind())
                .text(request.format().name())
                .texts(request.columns())
                .set(request.dryRun())
                .text(request.mapping())
                .text(request.expression())
                .text(request.startedBy())
                .text(request.startedAs())
                .texts(request.owners())
                .text(request.idempotencyKey()));
  }

  /** The file is here as a whole; false when what came of it was deleted meanwhile. */
  boolean queue(UUID id, long total) {
    return Sql.execute(
            database,
            """
            update operation set status = 'QUEUED', total = ?, queued_at = clock_timestamp(),
              touched_at = clock_timestamp()
            where id = ? and status = 'UPLOADING'
            """,
            sql -> sql.set(total).set(id))
        == 1;
  }

  Optional<ImportOperation> find(UUID id) {
    return one(SELECT + "where id = ? and status <> 'UPLOADING'", sql -> sql.set(id));
  }

  /** What was begun under an Idempotency-Key that still counts. */
  Optional<ImportOperation> begunWith(String caller, String kind, String key, Duration expiry) {
    return one(
        SELECT
            + "where started_by = ? and kind = ? and idempotency_key = ? and status <> 'UPLOADING'"
            + " and queued_at > now() - ? * interval '1 second'",
        sql -> sql.text(caller).text(kind).text(key).set(expiry.toSeconds()));
  }

  /** Lets a key be used again that no longer counts. */
  void forgetKey(String caller, String kind, String key, Duration expiry) {
    Sql.execute(
        database,
        "update operation set idempotency_key = null where started_by = ? and kind = ?"
            + " and idempotency_key = ? and queued_at <= now() - ? * interval '1 second'",
        sql -> sql.text(caller).text(kind).text(key).set(expiry.toSeconds()));
  }

  /**
   * The operation that waits longest, locked until the transaction ends. What another transaction
   * works on is passed over.
   */
  Optional<ImportOperation> takeNext() {
    return one(
        SELECT
            + "where status in ('QUEUED', 'RUNNING') order by touched_at limit 1"
            + " for update skip locked",
        none -> {});
  }

  /** This operation, locked until the transaction ends, if it can go on. */
  Optional<ImportOperation> take(UUID id) {
    return one(
        SELECT + "where id = ? and status in ('QUEUED', 'RUNNING') for update", sql -> sql.set(id));
  }

  void advance(UUID id, Progress reached, Map<String, Long> problems) {
    boolean complete = reached.complete();
    Sql.execute(
        database,
        PROGRESS,
        sql ->
            sql.text((complete ? OperationStatus.DONE : OperationStatus.RUNNING).name())
                .set(reached.processed())
                .set(reached.created())
                .set(reached.updated())
                .set(reached.unchanged())
                .set(reached.failed())
                .text(OperationRecord.json(problems))
                .set(complete)
                .set(id));
  }

  /** Ends an operation before its last row; false when it is over already. */
  boolean end(UUID id, OperationStatus status, @Nullable String why) {
    return Sql.execute(
            database,
            """
            update operation set status = ?, why_failed = ?, finished_at = clock_timestamp(),
              touched_at = clock_timestamp()
            where id = ? and status in ('QUEUED', 'RUNNING')
            """,
            sql -> sql.text(status.name()).text(why).set(id))
        == 1;
  }

  /** Newest first: those of the caller and those that one of the roles owns. */
  List<ImportOperation> page(@Nullable UUID before, String caller, List<String> roles, int rows) {
    return Sql.query(
        database,
        SELECT
            + """
            where status <> 'UPLOADING' and (?::uuid is null or id < ?)
              and (started_by = ? or owners && ? or 'ADMIN' = any (?))
            order by id desc limit ?
            """,
        sql -> sql.set(before).set(before).text(caller).texts(roles).texts(roles).set(rows),
        OperationRecord::read);
  }

  boolean anythingGoesOn() {
    return !Sql.query(
            database,
            "select 1 from operation where status in ('QUEUED', 'RUNNING') limit 1",
            none -> {},
            row -> row.getInt(1))
        .isEmpty();
  }

  private Optional<ImportOperation> one(String select, Consumer<Sql.Parameters> parameters) {
    return Sql.query(database, select, parameters, OperationRecord::read).stream().findFirst();
  }
}
