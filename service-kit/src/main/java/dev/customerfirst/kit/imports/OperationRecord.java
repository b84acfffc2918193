package dev.customerfirst.kit.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customerfirst.kit.rows.RowFormat;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads an operation from its row. */
final class OperationRecord {

  private static final ObjectMapper JSON = new ObjectMapper();

  private OperationRecord() {}

  static ImportOperation read(ResultSet row) throws SQLException {
    return new ImportOperation(
        row.getObject("id", UUID.class),
        new ImportOperation.Request(
            row.getString("kind"),
            RowFormat.valueOf(row.getString("format")),
            texts(row.getArray("columns")),
            row.getBoolean("dry_run"),
            row.getString("mapping"),
            row.getString("expression"),
            row.getString("started_by"),
            row.getString("started_as"),
            texts(row.getArray("owners")),
            row.getString("idempotency_key")),
        OperationStatus.valueOf(row.getString("status")),
        new Progress(
            row.getLong("total"),
            row.getLong("processed"),
            row.getLong("created"),
            row.getLong("updated"),
            row.getLong("unchanged"),
            row.getLong("failed")),
        problems(row.getString("problems")),
        row.getString("why_failed"),
        new ImportOperation.Times(
            instant(row, "queued_at"),
            instant(row, "started_at"),
            instant(row, "finished_at"),
            instant(row, "emptied_at")));
  }

  private static List<String> texts(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static Map<String, Long> problems(String json) {
    try {
      return JSON.readValue(json, new TypeReference<TreeMap<String, Long>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static String json(Map<String, Long> problems) {
    try {
      return JSON.writeValueAsString(problems);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
