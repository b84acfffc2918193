package dev.customerfirst.kit.imports;

import dev.customerfirst.kit.database.Sql;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/** Mappings as rows. */
@Singleton
class MappingTable {

  private final DataSource database;

  MappingTable(DataSource database) {
    this.database = database;
  }

  Optional<ImportMapping> find(String name) {
    return read("where name = ?", name).stream().findFirst();
  }

  /** Locked until the transaction ends. */
  Optional<ImportMapping> take(String name) {
    return read("where name = ? for update", name).stream().findFirst();
  }

  List<ImportMapping> after(String name, int rows) {
    return Sql.query(
        database,
        "select * from import_mapping where name > ? order by name limit ?",
        sql -> sql.text(name).set(rows),
        MappingTable::mapping);
  }

  void add(String name, NewMapping mapping, String by) {
    Sql.execute(
        database,
        "insert into import_mapping (name, version, kind, expression, changed_by)"
            + " values (?, 0, ?, ?, ?)",
        sql -> sql.text(name).text(mapping.kind()).text(mapping.expression()).text(by));
  }

  void replace(String name, NewMapping mapping, String by) {
    Sql.execute(
        database,
        "update import_mapping set version = version + 1, kind = ?, expression = ?,"
            + " changed_by = ?, changed_at = clock_timestamp() where name = ?",
        sql -> sql.text(mapping.kind()).text(mapping.expression()).text(by).text(name));
  }

  void delete(String name) {
    Sql.execute(database, "delete from import_mapping where name = ?", sql -> sql.text(name));
  }

  private List<ImportMapping> read(String where, String name) {
    return Sql.query(
        database,
        "select * from import_mapping " + where,
        sql -> sql.text(name),
        MappingTable::mapping);
  }

  private static ImportMapping mapping(java.sql.ResultSet row) throws java.sql.SQLException {
    return new ImportMapping(
        Objects.requireNonNull(row.getString("name")),
        row.getLong("version"),
        Objects.requireNonNull(row.getString("kind")),
        Objects.requireNonNull(row.getString("expression")),
        Objects.requireNonNull(row.getString("changed_by")),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
