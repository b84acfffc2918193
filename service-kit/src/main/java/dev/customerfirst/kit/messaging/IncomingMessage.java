package dev.customerfirst.kit.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A record as it came from the broker, with its CloudEvents attributes. Nothing is assumed about
 * them: another program may have written it.
 */
record IncomingMessage(
    String topic,
    int partition,
    long offset,
    @Nullable String key,
    Map<String, String> headers,
    byte @Nullable [] value) {

  static IncomingMessage of(ConsumerRecord<String, byte[]> message) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : message.headers()) {
      byte[] text = header.value();
      headers.put(header.key(), text == null ? "" : new String(text, StandardCharsets.UTF_8));
    }
    return new IncomingMessage(
        message.topic(),
        message.partition(),
        message.offset(),
        message.key(),
        headers,
        message.value());
  }

  String source() {
    return headers.getOrDefault("ce_source", "unknown:" + topic);
  }

  /** A message without an id gets its place in the topic as one. */
  String id() {
    return headers.getOrDefault("ce_id", topic + "/" + partition + "/" + offset);
  }

  String type() {
    return headers.getOrDefault("ce_type", "");
  }

  /** What its sequence counts: the aggregate. */
  String aggregate() {
    String subject = headers.get("ce_subject");
    return subject != null ? subject : String.valueOf(key);
  }

  /** 0 when it carries none: then nothing can be said about its order. */
  long sequence() {
    try {
      return Long.parseLong(headers.getOrDefault("ce_sequence", "0"));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  EventContext context() {
    return new EventContext(headers.getOrDefault("ce_correlationid", id()), id(), time());
  }

  private @Nullable Instant time() {
    String time = headers.get("ce_time");
    try {
      return time == null ? null : OffsetDateTime.parse(time).toInstant();
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
