package dev.customerfirst.accounts;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.customerfirst.events.EventCatalogue;
import dev.customerfirst.events.EventJson;
import dev.customerfirst.events.EventType;
import dev.customerfirst.events.Fact;
import dev.customerfirst.events.State;
import dev.customerfirst.testkit.EventPublisher;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Publishes what the other services would. */
public final class Neighbours {

  private Neighbours() {}

  /** A new fact with the next sequence of its subject. */
  public static Map<String, String> publish(Fact fact, int sequence) {
    Map<String, String> headers = headers(fact, sequence);
    publish(fact, headers);
    return headers;
  }

  /** The same fact again, or a strange one. */
  public static void publish(Fact fact, Map<String, String> headers) {
    send(fact, fact.partitionKey(), headers);
  }

  /** How something stands now. */
  public static void publish(State state, int version) {
    send(state, state.key().toString(), headers(state.getClass(), state.key(), version));
  }

  /** Nothing stands under this key any more. */
  public static void erase(Class<? extends State> state, UUID key, int version) {
    EventPublisher.publish(
        EventCatalogue.typeOf(state).topic(), key.toString(), headers(state, key, version), null);
  }

  public static Map<String, String> headers(Fact fact, int sequence) {
    return headers(fact.getClass(), fact.subject(), sequence);
  }

  private static Map<String, String> headers(Class<?> event, UUID subject, int sequence) {
    EventType type = EventCatalogue.typeOf(event);
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", UUID.randomUUID().toString());
    headers.put("ce_source", type.source());
    headers.put("ce_type", type.wireType());
    headers.put("ce_subject", subject.toString());
    headers.put("ce_sequence", Integer.toString(sequence));
    return headers;
  }

  private static void send(Object event, String key, Map<String, String> headers) {
    try {
      EventPublisher.publish(
          EventCatalogue.typeOf(event.getClass()).topic(),
          key,
          headers,
          EventJson.mapper().writeValueAsBytes(event));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
