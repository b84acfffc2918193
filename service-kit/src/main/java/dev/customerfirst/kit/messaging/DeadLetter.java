package dev.customerfirst.kit.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.customerfirst.events.EventJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One message that could not be applied. */
record DeadLetter(
    UUID id,
    IncomingMessage message,
    String reason,
    Status status,
    Instant parkedAt,
    @Nullable Instant settledAt,
    @Nullable String settledBy,
    @Nullable String settledBecause) {

  enum Status {
    PARKED,
    REINJECTED,
    DISCARDED
  }

  static final String COLUMNS =
      "select id, topic, partition_number, record_offset, key, headers::text, value, reason, status,"
          + " parked_at, settled_at, settled_by, settled_because";

  static DeadLetter read(ResultSet row) throws SQLException {
    IncomingMessage message =
        new IncomingMessage(
            row.getString("topic"),
            row.getInt("partition_number"),
            row.getLong("record_offset"),
            row.getString("key"),
            headers(row.getString("headers")),
            row.getBytes("value"));
    OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
    return new DeadLetter(
        row.getObject("id", UUID.class),
        message,
        row.getString("reason"),
        Status.valueOf(row.getString("status")),
        row.getObject("parked_at", OffsetDateTime.class).toInstant(),
        settled == null ? null : settled.toInstant(),
        row.getString("settled_by"),
        row.getString("settled_because"));
  }

  private static Map<String, String> headers(String json) {
    try {
      return EventJson.mapper().readValue(json, new TypeReference<Map<String, String>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("headers of a dead letter are no JSON object", e);
    }
  }
}
