package dev.customerfirst.kit.messaging;

import dev.customerfirst.events.EventCatalogue;
import dev.customerfirst.events.EventJson;
import dev.customerfirst.events.EventType;
import dev.customerfirst.events.accounts.PersonState;
import dev.customerfirst.events.contracts.ContractsEvent.QuarterElapsed;
import dev.customerfirst.testkit.EventPublisher;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Messages as another service sends them. */
final class Messages {

  private Messages() {}

  static QuarterElapsed quarter(UUID contract, int elapsed) {
    return new QuarterElapsed(
        contract, contract, elapsed, elapsed + 1, 1000, false, Instant.EPOCH, false);
  }

  /** Sends that a quarter elapsed; returns the event's id. */
  static String sendQuarter(UUID contract, int elapsed, long sequence) {
    String id = UUID.randomUUID().toString();
    sendQuarter(contract, elapsed, sequence, id);
    return id;
  }

  static void sendQuarter(UUID contract, int elapsed, long sequence, String id) {
    EventType type = EventCatalogue.typeOf(QuarterElapsed.class);
    sendContractEvent(
        contract,
        type.wireType(),
        sequence,
        id,
        Payloads.write(EventJson.mapper(), quarter(contract, elapsed)));
  }

  static void sendContractEvent(
      UUID contract, String type, long sequence, String id, String payload) {
    EventPublisher.publish(
        "contracts.events",
        contract.toString(),
        Map.of(
            "ce_id",
            id,
            "ce_source",
            "/renewals-service",
            "ce_type",
            type,
            "ce_subject",
            contract.toString(),
            "ce_sequence",
            Long.toString(sequence)),
        payload.getBytes(StandardCharsets.UTF_8));
  }

  static void sendPerson(UUID person, String name, long version) {
    PersonState state =
        new PersonState(
            person, name, "p@example.com", null, List.of(), null, List.of(), null, List.of());
    EventPublisher.publish(
        "people.state",
        person.toString(),
        stateHeaders(person, version),
        Payloads.write(EventJson.mapper(), state).getBytes(StandardCharsets.UTF_8));
  }

  static void sendErasure(UUID person, long version) {
    EventPublisher.publish("people.state", person.toString(), stateHeaders(person, version), null);
  }

  private static Map<String, String> stateHeaders(UUID person, long version) {
    return Map.of(
        "ce_id", UUID.randomUUID().toString(),
        "ce_source", "/accounts-service",
        "ce_type", EventCatalogue.typeOf(PersonState.class).wireType(),
        "ce_subject", person.toString(),
        "ce_sequence", Long.toString(version));
  }
}
