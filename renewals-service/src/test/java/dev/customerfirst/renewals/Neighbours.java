package dev.customerfirst.renewals;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.customerfirst.events.EventCatalogue;
import dev.customerfirst.events.EventJson;
import dev.customerfirst.events.EventType;
import dev.customerfirst.events.Fact;
import dev.customerfirst.testkit.EventPublisher;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Publishes what the other services would. */
public final class Neighbours {

  private Neighbours() {}

  /** A new fact with a sequence of its subject, and when it happened. */
  public static Map<String, String> publish(Fact fact, int sequence, Instant happenedAt) {
    Map<String, String> headers = headers(fact, sequence, happenedAt);
    publish(fact, headers);
    return headers;
  }

  /** The same fact again, or a strange one. */
  public static void publish(Fact fact, Map<String, String> headers) {
    publishUnder(fact.partitionKey(), fact, headers);
  }

  /** After everything that was sent under the same key. */
  public static void publishUnder(String key, Fact fact, Map<String, String> headers) {
    try {
      EventPublisher.publish(
          EventCatalogue.typeOf(fact.getClass()).topic(),
          key,
          headers,
          EventJson.mapper().writeValueAsBytes(fact));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Map<String, String> headers(Fact fact, int sequence, Instant happenedAt) {
    EventType type = EventCatalogue.typeOf(fact.getClass());
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", UUID.randomUUID().toString());
    headers.put("ce_source", type.source());
    headers.put("ce_type", type.wireType());
    headers.put("ce_subject", fact.subject().toString());
    headers.put("ce_sequence", Integer.toString(sequence));
    headers.put("ce_time", happenedAt.toString());
    return headers;
  }
}
