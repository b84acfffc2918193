package dev.customerfirst.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.contracts.ContractsEvent.ContractRenewed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code docs/events.md} says what the catalogue says, row by row and in the same order. */
class EventsDocumentTest {

  private final List<List<String>> rows = tableRows(document());

  @Test
  void hasARowForEachEventWithItsFields() {
    List<String> expected =
        EventCatalogue.all().map(type -> row(type.name(), fields(type.record()))).toList();

    assertThat(rowsNamedIn(names()))
        .as("write the rows of docs/events.md like this")
        .containsExactlyElementsOf(expected);
  }

  @Test
  void saysWhenEachEventHappens() {
    for (List<String> cells : rows) {
      EventCatalogue.all()
          .filter(type -> code(type.name()).equals(cells.get(0)))
          .forEach(
              type ->
                  assertThat(cells.get(1) + ".")
                      .as(type.name())
                      .isEqualTo(EventSchemas.of(type).path("description").asText()));
    }
  }

  @Test
  void listsEveryTopicWithItsPublisher() {
    List<String> expected =
        EventCatalogue.all()
            .map(type -> row(type.topic(), code(type.source())))
            .distinct()
            .toList();
    Set<String> topics =
        EventCatalogue.all()
            .map(EventType::topic)
            .collect(Collectors.toCollection(LinkedHashSet::new));

    assertThat(
            rows.stream()
                .filter(
                    cells ->
                        topics.stream()
                            .map(EventsDocumentTest::code)
                            .anyMatch(cells.get(0)::equals))
                .map(cells -> cells.get(0) + " | " + cells.get(1)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void listsEveryHeaderWithItsMeaning() {
    List<String> expected =
        Arrays.stream(EnvelopeHeader.values())
            .map(
                h ->
                    code(h.key())
                        + " | "
                        + (h.always() ? "always" : "if known")
                        + " | "
                        + h.meaning())
            .toList();

    assertThat(
            rows.stream()
                .filter(
                    cells ->
                        cells.get(0).startsWith("`ce_") || cells.get(0).equals("`content-type`"))
                .map(cells -> String.join(" | ", cells)))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void explainsTheRecordsInsidePayloads() {
    List<Class<?>> nested =
        EventCatalogue.all()
            .flatMap(type -> Arrays.stream(type.record().getRecordComponents()))
            .<Class<?>>map(EventsDocumentTest::elementType)
            .filter(Class::isRecord)
            .distinct()
            .toList();

    Set<String> names = nested.stream().map(Class::getSimpleName).collect(Collectors.toSet());
    assertThat(rowsNamedIn(names))
        .containsExactlyInAnyOrderElementsOf(
            nested.stream().map(type -> row(type.getSimpleName(), fields(type))).toList());
  }

  @Test
  void aFieldMissingInARowIsSeen() {
    List<List<String>> planted = tableRows("| `ContractRenewed` | now | `contractId` | all |");

    assertThat(planted.get(0).get(2)).isNotEqualTo(fields(ContractRenewed.class));
  }

  private static Set<String> names() {
    return EventCatalogue.all().map(EventType::name).collect(Collectors.toSet());
  }

  private List<String> rowsNamedIn(Set<String> names) {
    return rows.stream()
        .filter(cells -> names.contains(cells.get(0).replace("`", "")))
        .map(cells -> cells.get(0) + " | " + cells.get(2))
        .toList();
  }

  private static String row(String name, String cell) {
    return code(name) + " | " + cell;
  }

  private static String fields(Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .map(EventsDocumentTest::field)
        .collect(Collectors.joining(", "));
  }

  private static String field(RecordComponent component) {
    boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return code(component.getName()) + (nullable ? "?" : "");
  }

  private static Class<?> elementType(RecordComponent component) {
    if (component.getGenericType() instanceof ParameterizedType list) {
      return (Class<?>) list.getActualTypeArguments()[0];
    }
    return component.getType();
  }

  private static String code(String name) {
    return "`" + name + "`";
  }

  private static List<List<String>> tableRows(String markdown) {
    return markdown
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(
            line ->
                Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                    .map(String::strip)
                    .toList())
        .toList();
  }

  private static String document() {
    try {
      return Files.readString(Path.of("../docs/events.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
