package dev.customerfirst.accounts;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.customerfirst.events.EventCatalogue;
import dev.customerfirst.events.EventJson;
import dev.customerfirst.events.EventType;
import dev.customerfirst.events.Fact;
import dev.customerfirst.testkit.EventPublisher;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Publishes what renewals-service would. */
public final class ContractsPublisher {

  private ContractsPublisher() {}

  /** A new event with the next sequence of its contract. */
  public static Map<String, String> publish(Fact fact, int sequence) {
    Map<String, String> headers = headers(fact, sequence);
    publish(fact, headers);
    return headers;
  }

  /** The same event again, or a strange one. */
  public static void publish(Fact fact, Map<String, String> headers) {
    try {
      EventPublisher.publish(
          "contracts.events",
          fact.partitionKey(),
          headers,
          EventJson.mapper().writeValueAsBytes(fact));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Map<String, String> headers(Fact fact, int sequence) {
    EventType type = EventCatalogue.typeOf(fact.getClass());
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", UUID.randomUUID().toString());
    headers.put("ce_source", type.source());
    headers.put("ce_type", type.wireType());
    headers.put("ce_subject", fact.subject().toString());
    headers.put("ce_sequence", Integer.toString(sequence));
    return headers;
  }
}
