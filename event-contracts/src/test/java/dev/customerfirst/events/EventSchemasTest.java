package dev.customerfirst.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.customerfirst.events.contracts.ContractsEvent.QuarterElapsed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas, records and samples say the same. */
class EventSchemasTest {

  private static final Path FOLDER = Path.of("src/main/resources/schemas");
  private static final SchemaRegistry DRAFT_2020_12 =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static Stream<EventType> events() {
    return EventCatalogue.all();
  }

  static List<Path> samples() {
    return GoldenSamples.newest();
  }

  @Test
  void everyEventHasASchemaAndEverySchemaAnEvent() {
    assertThat(GoldenSamples.filesIn(FOLDER).stream().map(file -> "/schemas/" + file.getFileName()))
        .containsExactlyInAnyOrderElementsOf(events().map(EventType::schemaPath).toList());
  }

  @Test
  void onlyAddressesOfTheCatalogueAreServed() {
    assertThat(EventSchemas.at("/schemas/ContractSigned.v1.json")).isPresent();
    assertThat(EventSchemas.at("/schemas/ContractSigned.v2.json")).isEmpty();
    assertThat(EventSchemas.at("/schemas/../application.properties")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("events")
  void saysWhatTheRecordSays(EventType type) {
    assertThat(RecordShape.of(EventSchemas.of(type)).toPrettyString())
        .isEqualTo(RecordShape.of(type.record()).toPrettyString());
  }

  @ParameterizedTest
  @MethodSource("events")
  void explainsEveryField(EventType type) {
    JsonNode schema = EventSchemas.of(type);

    assertThat(schema.path("$schema").asText())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.path("title").asText()).isEqualTo(type.name());
    assertThat(schema.path("description").asText()).endsWith(".");
    assertThat(unexplained("", schema)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void acceptsTheGoldenSample(Path sample) {
    assertThat(errors(schemaOf(sample), GoldenSamples.payload(sample))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void refusesAPayloadThatLacksAFieldOrHasANullWhereNoneMayBe(Path sample) throws Exception {
    ObjectNode payload = tree(GoldenSamples.payload(sample));
    List<String> nullables = RecordShape.nullables(GoldenSamples.typeOf(sample).record());

    for (String field : names(payload)) {
      ObjectNode without = payload.deepCopy();
      without.remove(field);
      assertThat(errors(schemaOf(sample), without.toString())).as("without " + field).isNotEmpty();

      ObjectNode nulled = payload.deepCopy();
      nulled.putNull(field);
      assertThat(errors(schemaOf(sample), nulled.toString()).isEmpty())
          .as("null in " + field)
          .isEqualTo(nullables.contains(field));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void letsAFieldOfANewerPublisherPass(Path sample) throws Exception {
    ObjectNode newer = tree(GoldenSamples.payload(sample)).put("addedLater", 1);

    assertThat(errors(schemaOf(sample), newer.toString())).isEmpty();
  }

  @Test
  void checksFormatsCodesAndBounds() {
    JsonNode schema = EventSchemas.of(EventCatalogue.typeOf(QuarterElapsed.class));
    String good = GoldenSamples.payload(GoldenSamples.FOLDER.resolve("QuarterElapsed.v1.json"));

    assertThat(errors(schema, good.replace("2024-11-28T23:00:00Z", "28.11.2024"))).isNotEmpty();
    assertThat(errors(schema, good.replace("\"elapsedQuarter\":3", "\"elapsedQuarter\":0")))
        .isNotEmpty();
    assertThat(errors(schema, good.replaceFirst("\"contractId\":\"[^\"]*", "\"contractId\":\"7")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("planted")
  void everyDriftBetweenRecordAndSchemaIsSeen(Consumer<ObjectNode> drift) {
    ObjectNode schema = EventSchemas.of(EventCatalogue.typeOf(QuarterElapsed.class)).deepCopy();
    drift.accept(schema);

    assertThat(RecordShape.of(schema).toPrettyString())
        .isNotEqualTo(RecordShape.of(QuarterElapsed.class).toPrettyString());
  }

  static Stream<Consumer<ObjectNode>> planted() {
    return Stream.of(
        schema -> properties(schema).remove("late"),
        schema -> properties(schema).putObject("extra").put("type", "string"),
        schema -> properties(schema).set("contractId", properties(schema).remove("contractId")),
        schema -> properties(schema).withObject("startingQuarter").put("type", "integer"),
        schema -> properties(schema).withObject("late").put("type", "string"),
        schema -> properties(schema).withObject("boundaryAt").put("format", "date"),
        schema -> schema.withArray("required").remove(0),
        schema -> schema.put("additionalProperties", false));
  }

  @Test
  void anUnexplainedFieldIsSeen() {
    record Undocumented(UUID id, @Nullable String note) {}
    assertThat(unexplained("", RecordShape.of(Undocumented.class))).containsExactly("/id", "/note");
  }

  private static List<String> unexplained(String pointer, JsonNode schema) {
    List<String> found = new ArrayList<>();
    schema
        .path("properties")
        .properties()
        .forEach(
            entry -> {
              String here = pointer + "/" + entry.getKey();
              if (!entry.getValue().path("description").asText().endsWith(".")) {
                found.add(here);
              }
              found.addAll(unexplained(here, entry.getValue()));
              found.addAll(unexplained(here, entry.getValue().path("items")));
            });
    return found;
  }

  private static JsonNode schemaOf(Path sample) {
    return EventSchemas.of(GoldenSamples.typeOf(sample));
  }

  private static List<Error> errors(JsonNode schema, String payload) {
    Schema compiled = DRAFT_2020_12.getSchema(schema);
    return compiled.validate(
        payload,
        InputFormat.JSON,
        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static ObjectNode properties(ObjectNode schema) {
    return schema.withObject("properties");
  }

  private static List<String> names(ObjectNode payload) {
    List<String> names = new ArrayList<>();
    payload.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static ObjectNode tree(String payload) throws JsonProcessingException {
    return (ObjectNode) EventJson.mapper().readTree(payload);
  }
}
