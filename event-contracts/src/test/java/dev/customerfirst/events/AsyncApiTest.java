package dev.customerfirst.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The AsyncAPI document follows the official schema and names exactly what is in the catalogue. */
class AsyncApiTest {

  private static final AsyncApi.Service RENEWALS =
      new AsyncApi.Service(
          "renewals-service", "1.0.0", "/renewals-service", Set.of("accounts.state"), "");

  static List<String> sources() {
    return EventCatalogue.all().map(EventType::source).distinct().toList();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void followsTheOfficialSchema(String source) throws IOException {
    Set<String> everything = new TreeSet<>(EventCatalogue.all().map(EventType::topic).toList());

    assertThat(
            againstOfficialSchema(
                AsyncApi.of(new AsyncApi.Service("a", "1.0.0", source, everything, ""))))
        .isEmpty();
  }

  @Test
  void theOfficialSchemaRefusesABrokenDocument() throws IOException {
    ObjectNode unknownAction = AsyncApi.of(RENEWALS);
    ((ObjectNode) unknownAction.at("/operations/send-contracts-events")).put("action", "publish");
    assertThat(againstOfficialSchema(unknownAction)).isNotEmpty();

    ObjectNode noInfo = AsyncApi.of(RENEWALS);
    noInfo.remove("info");
    assertThat(againstOfficialSchema(noInfo)).isNotEmpty();

    ObjectNode unknownField = AsyncApi.of(RENEWALS);
    ((ObjectNode) unknownField.at("/channels/contracts-events")).put("retention", "for ever");
    assertThat(againstOfficialSchema(unknownField)).isNotEmpty();
  }

  @Test
  void sendsWhatItsSourcePublishesAndReceivesWhatItReads() {
    JsonNode document = AsyncApi.of(RENEWALS);

    assertThat(names(document.path("operations")))
        .containsExactlyInAnyOrder(
            "send-contracts-events", "send-contracts-state", "receive-accounts-state");
    assertThat(names(document.at("/channels/contracts-events/messages")))
        .containsExactlyElementsOf(
            EventCatalogue.facts().stream()
                .filter(type -> type.source().equals("/renewals-service"))
                .map(type -> type.name() + ".v" + type.version())
                .toList());
    assertThat(document.at("/channels/contracts-events/address").asText())
        .isEqualTo("contracts.events");
  }

  @ParameterizedTest
  @MethodSource("sources")
  void everyReferenceLeadsSomewhere(String source) {
    JsonNode document = AsyncApi.of(new AsyncApi.Service("a", "1.0.0", source, Set.of(), ""));

    List<String> references = document.findValuesAsText("$ref");

    assertThat(references).isNotEmpty();
    for (String reference : references) {
      if (reference.startsWith("#")) {
        assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
      } else {
        assertThat(EventSchemas.at(reference)).as(reference).isPresent();
      }
    }
  }

  @Test
  void aMessageNamesItsTypeItsKeyAndItsSchema() {
    JsonNode message = AsyncApi.of(RENEWALS).at("/components/messages/QuarterElapsed.v1");

    assertThat(message.path("name").asText()).isEqualTo("dev.customerfirst.QuarterElapsed.v1");
    assertThat(message.path("summary").asText()).isEqualTo("A quarter of a contract is over.");
    assertThat(message.at("/headers/properties/ce_type/const").asText())
        .isEqualTo("dev.customerfirst.QuarterElapsed.v1");
    assertThat(message.at("/headers/properties/ce_source/const").asText())
        .isEqualTo("/renewals-service");
    assertThat(message.at("/bindings/kafka/key/format").asText()).isEqualTo("uuid");
    assertThat(message.at("/payload/schema/$ref").asText())
        .isEqualTo("/schemas/QuarterElapsed.v1.json");
  }

  @Test
  void factsAreKeptForEverAndStatesAreCompacted() {
    JsonNode channels = AsyncApi.of(RENEWALS).path("channels");

    assertThat(channels.at("/contracts-events/bindings/kafka/topicConfiguration").toString())
        .isEqualTo("{\"cleanup.policy\":[\"delete\"],\"retention.ms\":-1}");
    assertThat(channels.at("/contracts-state/bindings/kafka/topicConfiguration").toString())
        .isEqualTo("{\"cleanup.policy\":[\"compact\"]}");
  }

  @Test
  void theTopicPrefixStandsInTheAddressOnly() {
    JsonNode document =
        AsyncApi.of(new AsyncApi.Service("a", "1.0.0", "/renewals-service", Set.of(), "test7."));

    assertThat(document.at("/channels/contracts-events/address").asText())
        .isEqualTo("test7.contracts.events");
  }

  @Test
  void aTopicTheCatalogueDoesNotKnowIsLeftOut() {
    JsonNode document =
        AsyncApi.of(new AsyncApi.Service("a", "1.0.0", "/nobody", Set.of("weather.events"), ""));

    assertThat(document.path("channels")).isEmpty();
    assertThat(document.path("operations")).isEmpty();
  }

  private static List<Error> againstOfficialSchema(JsonNode document) throws IOException {
    JsonNode official =
        EventJson.mapper()
            .readTree(Files.readString(Path.of("src/test/resources/asyncapi/asyncapi-3.0.0.json")));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(official)
        .validate(document);
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
