package dev.customerfirst.kit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.events.AsyncApi;
import dev.customerfirst.events.EnvelopeHeader;
import dev.customerfirst.events.EventJson;
import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.accounts.AccountsEvent.AccountRegistered;
import dev.customerfirst.events.accounts.PersonState;
import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.messaging.States;
import dev.customerfirst.testkit.EventProbe;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What the relay puts beside the payload is what readers are promised. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EnvelopeOnTheWireTest {

  private static final JsonNode DOCUMENT =
      AsyncApi.of(new AsyncApi.Service("accounts", "1.0.0", "/accounts-service", Set.of(), ""));

  @Inject Outbox outbox;
  @Inject States states;

  @Test
  void aFactCarriesThePromisedHeaders() throws Exception {
    AccountRegistered fact = new AccountRegistered(UUID.randomUUID(), Lifecycle.PROSPECT);
    QuarkusTransaction.requiringNew().run(() -> outbox.append(fact));

    ConsumerRecord<String, byte[]> sent = onTheWire("accounts.events", fact.partitionKey());

    Map<String, String> headers = headersOf(sent);
    assertPromisesKept("AccountRegistered.v1", headers);
    assertThat(headers)
        .containsEntry("ce_subject", fact.subject().toString())
        .containsEntry("ce_accountid", fact.accountId().toString())
        .containsEntry("ce_sequence", "1");
    assertThat(EventJson.mapper().readValue(sent.value(), AccountRegistered.class)).isEqualTo(fact);
  }

  @Test
  void aStateAndItsErasureCarryThePromisedHeaders() {
    PersonState person =
        new PersonState(
            UUID.randomUUID(),
            "Ada",
            "ada@example.com",
            null,
            List.of(Role.CUSTOMER_ENGINEER),
            null,
            List.of(),
            null,
            List.of());
    QuarkusTransaction.requiringNew().run(() -> states.put(person));
    assertPromisesKept(
        "PersonState.v1", headersOf(onTheWire("people.state", person.key().toString())));

    QuarkusTransaction.requiringNew().run(() -> states.erase(PersonState.class, person.key()));
    ConsumerRecord<String, byte[]> erasure =
        EventProbe.on("people.state")
            .awaitCount(1, e -> e.key().equals(person.key().toString()) && e.value() == null)
            .get(0);

    assertPromisesKept("PersonState.v1", headersOf(erasure));
    assertThat(headersOf(erasure)).containsEntry("ce_sequence", "2");
  }

  private static ConsumerRecord<String, byte[]> onTheWire(String topic, String key) {
    return EventProbe.on(topic).awaitCount(1, e -> e.key().equals(key)).get(0);
  }

  private static Map<String, String> headersOf(ConsumerRecord<String, byte[]> sent) {
    Map<String, String> headers = new LinkedHashMap<>();
    sent.headers()
        .forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
    return headers;
  }

  private static void assertPromisesKept(String message, Map<String, String> headers) {
    JsonNode promised = DOCUMENT.at("/components/messages/" + message + "/headers/properties");
    for (EnvelopeHeader header : EnvelopeHeader.values()) {
      if (header.always()) {
        assertThat(headers).containsKey(header.key());
      }
    }
    headers.forEach(
        (key, text) -> {
          JsonNode promise = promised.path(key);
          assertThat(promise.isMissingNode()).as(key + " is described").isFalse();
          if (promise.has("const")) {
            assertThat(text).as(key).isEqualTo(promise.get("const").asText());
          }
          if (promise.has("pattern")) {
            assertThat(text).as(key).containsPattern(promise.get("pattern").asText());
          }
          if (promise.path("format").asText().equals("uuid")) {
            assertThat(UUID.fromString(text)).as(key).hasToString(text);
          }
          if (promise.path("format").asText().equals("date-time")) {
            assertThat(OffsetDateTime.parse(text)).as(key).isNotNull();
          }
        });
    assertThat(headers.get("ce_sequence")).matches("[1-9][0-9]*");
  }
}
