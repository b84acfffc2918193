package dev.customerfirst.kit.messaging;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A fact or state on its way out, as CloudEvents attributes and a JSON payload.
 *
 * @param id row in the journal; 0 for a state
 * @param attributes CloudEvents attributes by name, in the order of the specification
 * @param payload JSON; null erases a state
 */
record OutgoingEvent(
    long id, String topic, String key, Map<String, String> attributes, @Nullable String payload) {

  static final String FACT_COLUMNS =
      "id, topic, key, aggregate::text as subject, sequence, event_id::text, type, source, time,"
          + " data_schema, account_id::text, actor_id, actor_role, correlation_id, causation_id,"
          + " traceparent, payload::text";

  static final String STATE_COLUMNS =
      "0::bigint as id, topic, key::text as key, key::text as subject, version as sequence,"
          + " event_id::text, type, source, time, data_schema, null::text as account_id, actor_id,"
          + " actor_role, correlation_id, causation_id, null::text as traceparent, payload::text";

  static OutgoingEvent read(ResultSet row, String publicUrl) throws SQLException {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("specversion", "1.0");
    attributes.put("id", row.getString("event_id"));
    attributes.put("source", row.getString("source"));
    attributes.put("type", row.getString("type"));
    attributes.put("subject", row.getString("subject"));
    Instant time = row.getObject("time", OffsetDateTime.class).toInstant();
    attributes.put("time", time.toString());
    attributes.put("dataschema", publicUrl + row.getString("data_schema"));
    putKnown(attributes, "accountid", row.getString("account_id"));
    attributes.put("sequence", row.getString("sequence"));
    attributes.put("actorid", row.getString("actor_id"));
    attributes.put("actorrole", row.getString("actor_role"));
    putKnown(attributes, "correlationid", row.getString("correlation_id"));
    putKnown(attributes, "causationid", row.getString("causation_id"));
    putKnown(attributes, "traceparent", row.getString("traceparent"));
    return new OutgoingEvent(
        row.getLong("id"),
        row.getString("topic"),
        row.getString("key"),
        attributes,
        row.getString("payload"));
  }

  private static void putKnown(
      Map<String, String> attributes, String name, @Nullable String value) {
    if (value != null) {
      attributes.put(name, value);
    }
  }

  /** Binary mode of CloudEvents over Kafka: attributes as headers, plain JSON as value. */
  ProducerRecord<String, byte[]> toRecord(TopicSettings topics) {
    byte[] value = payload == null ? null : payload.getBytes(StandardCharsets.UTF_8);
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(topics.named(topic), null, key, value);
    attributes.forEach(
        (name, text) -> message.headers().add("ce_" + name, text.getBytes(StandardCharsets.UTF_8)));
    message.headers().add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
    return message;
  }
}
