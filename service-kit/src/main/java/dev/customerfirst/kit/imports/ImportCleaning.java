package dev.customerfirst.kit.imports;

import dev.customerfirst.kit.database.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Deletes what is not needed any more: rows and verdicts some days after the end, because they hold
 * personal data, and uploads that never came to their end. Two instances may do it at once.
 */
@Singleton
class ImportCleaning {

  private static final int AT_ONCE = 10_000;

  private final DataSource database;
  private final RowTable rows;
  private final ImportSettings settings;

  ImportCleaning(DataSource database, RowTable rows, ImportSettings settings) {
    this.database = database;
    this.rows = rows;
    this.settings = settings;
  }

  @Scheduled(
      every = "10m",
      delayed = "1m",
      identity = "import-cleaning",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void clean() {
    for (UUID ended :
        emptied("status in ('DONE', 'FAILED', 'CANCELLED')", settings.keepRows().toSeconds())) {
      empty(ended);
      Sql.execute(
          database,
          "update operation set emptied_at = clock_timestamp() where id = ?",
          sql -> sql.set(ended));
    }
    for (UUID unfinished :
        emptied("status = 'UPLOADING'", settings.forgetUnfinished().toSeconds())) {
      empty(unfinished);
      Sql.execute(
          database,
          "delete from operation where id = ? and status = 'UPLOADING'",
          sql -> sql.set(unfinished));
    }
  }

  private List<UUID> emptied(String which, long seconds) {
    return Sql.query(
        database,
        "select id from operation where emptied_at is null and "
            + which
            + " and touched_at < now() - ? * interval '1 second'",
        sql -> sql.set(seconds),
        row -> row.getObject(1, UUID.class));
  }

  private void empty(UUID operation) {
    boolean more = true;
    while (more) {
      more = QuarkusTransaction.requiringNew().call(() -> rows.delete(operation, AT_ONCE));
    }
  }
}
