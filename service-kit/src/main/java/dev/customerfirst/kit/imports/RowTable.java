package dev.customerfirst.kit.imports;

import dev.customerfirst.kit.database.Sql;
import dev.customerfirst.kit.rows.RawRow;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The rows of files, and the verdicts on them. */
@Singleton
class RowTable {

  /** No more text than this is read at once, however long the rows are. */
  private static final int MOST_CHARACTERS = 4_000_000;

  private static final String NEXT =
      """
      select number, line, content from (
        select number, line, content,
          sum(length(content)) over (order by number) - length(content) as before
        from (
          select * from operation_row where operation_id = ? and number > ? order by number limit ?
        ) few
      ) sized
      where before < %d order by number
      """
          .formatted(MOST_CHARACTERS);

  private static final String SELECT_VERDICTS =
      """
      select v.number, r.line, r.content, v.result, v.record_id, v.code, v.pointer, v.detail
      from operation_verdict v join operation_row r using (operation_id, number)
      where operation_id = ? and number > ? %s order by number limit ?
      """;

  private final DataSource database;

  RowTable(DataSource database) {
    this.database = database;
  }

  /** A row with what became of it. */
  record Judged(StagedRow row, Verdict verdict) {}

  void stage(UUID operation, long firstNumber, List<RawRow> rows) {
    Sql.execute(
        database,
        """
        insert into operation_row (operation_id, number, line, content)
        select ?, n, l, c from unnest(?::bigint[], ?::bigint[], ?::text[]) as row(n, l, c)
        """,
        sql ->
            sql.set(operation)
                .array("bigint", numbers(firstNumber, rows.size()))
                .array("bigint", rows.stream().map(RawRow::line).toList())
                .texts(rows.stream().map(RawRow::content).toList()));
    Sql.execute(
        database,
        "update operation set touched_at = clock_timestamp() where id = ?",
        sql -> sql.set(operation));
  }

  /** The rows after a number, at most so many. */
  List<StagedRow> next(UUID operation, long after, int rows) {
    return Sql.query(
        database,
        NEXT,
        sql -> sql.set(operation).set(after).set(rows),
        row -> new StagedRow(row.getLong(1), new RawRow(row.getLong(2), row.getString(3))));
  }

  void judge(UUID operation, long firstNumber, List<Verdict> verdicts) {
    Sql.execute(
        database,
        """
        insert into operation_verdict
          (operation_id, number, result, record_id, code, pointer, detail)
        select ?, * from unnest(?::bigint[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[])
        """,
        sql ->
            sql.set(operation)
                .array("bigint", numbers(firstNumber, verdicts.size()))
                .texts(verdicts.stream().map(v -> v.result().name()).toList())
                .array("uuid", column(verdicts, Verdict::id))
                .texts(column(verdicts, Verdict::code))
                .texts(column(verdicts, Verdict::pointer))
                .texts(column(verdicts, Verdict::detail)));
  }

  List<Judged> judged(UUID operation, @Nullable RowResult only, long after, int rows) {
    String select =
        SELECT_VERDICTS.formatted(only == null ? "" : "and v.result = '" + only.name() + "'");
    return Sql.query(
        database,
        select,
        sql -> sql.set(operation).set(after).set(rows),
        row ->
            new Judged(
                new StagedRow(row.getLong(1), new RawRow(row.getLong(2), row.getString(3))),
                new Verdict(
                    RowResult.valueOf(Objects.requireNonNull(row.getString(4))),
                    row.getObject(5, UUID.class),
                    row.getString(6),
                    row.getString(7),
                    row.getString(8))));
  }

  /** Deletes rows and verdicts, at most so many of each; says whether there were any. */
  boolean delete(UUID operation, int rows) {
    return delete("operation_row", operation, rows) + delete("operation_verdict", operation, rows)
        > 0;
  }

  private int delete(String table, UUID operation, int rows) {
    return Sql.execute(
        database,
        """
        delete from %1$s where operation_id = ?1 and number in
          (select number from %1$s where operation_id = ?2 order by number limit ?3)
        """
            .formatted(table)
            .replaceAll("\\?\\d", "?"),
        sql -> sql.set(operation).set(operation).set(rows));
  }

  private static List<Long> numbers(long first, int size) {
    return LongStream.range(first, first + size).boxed().toList();
  }

  /** One field of a verdict. */
  private interface Field<T> {
    @Nullable T of(Verdict verdict);
  }

  private static <T> List<@Nullable T> column(List<Verdict> verdicts, Field<T> field) {
    List<@Nullable T> column = new ArrayList<>();
    verdicts.forEach(verdict -> column.add(field.of(verdict)));
    return column;
  }
}
