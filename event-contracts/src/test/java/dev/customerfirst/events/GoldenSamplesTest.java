package dev.customerfirst.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customerfirst.events.accounts.AccountState.TeamMember;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Old records stay readable, and a change of what we write never goes unnoticed. */
class GoldenSamplesTest {

  static List<Path> newest() {
    return GoldenSamples.newest();
  }

  static Stream<Path> all() {
    return Stream.concat(GoldenSamples.newest().stream(), GoldenSamples.earlier().stream());
  }

  @Test
  void everyEventHasASampleAndEverySampleAnEvent() {
    List<EventType> sampled = newest().stream().map(GoldenSamples::typeOf).distinct().toList();

    assertThat(sampled).containsExactlyInAnyOrderElementsOf(EventCatalogue.all().toList());
    assertThat(newest().stream().map(file -> file.getFileName().toString()))
        .as("each event has a sample without a further name")
        .containsAll(
            EventCatalogue.all().map(t -> t.name() + ".v" + t.version() + ".json").toList());
  }

  @ParameterizedTest
  @MethodSource("newest")
  void isReadAndWrittenAgainByteForByte(Path sample) throws JsonProcessingException {
    String payload = GoldenSamples.payload(sample);

    Object event = read(sample, payload);

    assertThat(EventJson.mapper().writeValueAsBytes(event))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(payload);
  }

  @ParameterizedTest
  @MethodSource("all")
  void aFieldOfANewerPublisherIsPassedOver(Path sample) throws JsonProcessingException {
    String payload = GoldenSamples.payload(sample);
    ObjectNode newer = (ObjectNode) EventJson.mapper().readTree(payload);
    newer.putObject("addedLater").put("a", 1);

    assertThat(read(sample, newer.toString())).isEqualTo(read(sample, payload));
  }

  @ParameterizedTest
  @MethodSource("newest")
  void whatMayBeNullIsWrittenAsNull(Path sample) throws JsonProcessingException {
    for (String field : RecordShape.nullables(GoldenSamples.typeOf(sample).record())) {
      ObjectNode without = (ObjectNode) EventJson.mapper().readTree(GoldenSamples.payload(sample));
      without.putNull(field);

      String written = EventJson.mapper().writeValueAsString(read(sample, without.toString()));

      assertThat(written).isEqualTo(without.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("newest")
  void aFactTellsItsKeyAndSubject(Path sample) throws JsonProcessingException {
    Object event = read(sample, GoldenSamples.payload(sample));

    if (event instanceof Fact fact) {
      assertThat(fact.subject()).isNotNull();
      assertThat(fact.partitionKey())
          .isEqualTo(String.valueOf(fact.accountId() == null ? fact.subject() : fact.accountId()));
    } else {
      assertThat(((State) event).key()).isNotNull();
    }
  }

  @Test
  void aRenamedFieldOrAnotherOrderIsCaught() throws JsonProcessingException {
    String payload = GoldenSamples.payload(GoldenSamples.FOLDER.resolve("ContractRenewed.v1.json"));
    record Renamed(String contractId, String accountId, String successor) {}
    record Reordered(String accountId, String contractId, String successorId) {}

    for (Class<?> changed : List.of(Renamed.class, Reordered.class)) {
      Object event = EventJson.mapper().readValue(payload, changed);
      assertThat(EventJson.mapper().writeValueAsString(event)).isNotEqualTo(payload);
    }
  }

  @Test
  void aCodeThatIsNotKnownIsAnErrorAndNotANull() {
    assertThatThrownBy(() -> EventJson.mapper().readValue("{\"role\":\"SE\"}", TeamMember.class))
        .isInstanceOf(InvalidFormatException.class);
  }

  @Test
  void amountsAreWrittenInFullNeverWithAnExponent() throws JsonProcessingException {
    Money money = new Money(new BigDecimal("1E+6"), "EUR");

    assertThat(EventJson.mapper().writeValueAsString(money))
        .isEqualTo("{\"amount\":\"1000000\",\"currency\":\"EUR\"}");
  }

  private static Object read(Path sample, String payload) throws JsonProcessingException {
    return EventJson.mapper().readValue(payload, GoldenSamples.typeOf(sample).record());
  }
}
