package dev.customerfirst.suite.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.customerfirst.events.AsyncApi;
import dev.customerfirst.events.EventCatalogue;
import dev.customerfirst.events.EventType;
import dev.customerfirst.events.accounts.AccountState;
import dev.customerfirst.events.contracts.ContractState;
import dev.customerfirst.events.contracts.ContractsEvent;
import dev.customerfirst.kit.messaging.Inbox;
import dev.customerfirst.localstack.infrastructure.Topics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written about events, what is configured and what the consumers do is one thing. */
class CatalogueTest {

  @Test
  void theEventsPageNamesTheServicesThatConsumeEachEvent() {
    Map<String, Set<String>> consumed = new LinkedHashMap<>();
    EventCatalogue.all().forEach(type -> consumed.put(type.name(), new TreeSet<>()));
    for (Service service : Service.values()) {
      Consumption.in(classesOf(service))
          .forEach(
              type ->
                  consumed.computeIfAbsent(type.name(), n -> new TreeSet<>()).add(service.label));
    }

    assertThat(EventsPage.consumers())
        .as("the last column of the tables in docs/events.md")
        .containsExactlyEntriesOf(consumed);
  }

  @ParameterizedTest
  @EnumSource
  void aServiceReadsTheTopicsOfTheEventsItConsumesAndNoOther(Service service) {
    Set<String> needed =
        Consumption.in(classesOf(service)).stream()
            .map(EventType::topic)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(service.topicsRead()).containsExactlyElementsOf(needed);
  }

  @ParameterizedTest
  @EnumSource
  void theAsyncApiOfAServiceSendsItsRowsAndReceivesWhatItConsumes(Service service) {
    JsonNode document =
        AsyncApi.of(
            new AsyncApi.Service(
                service.module(), "1.0.0", service.source(), service.topicsRead(), ""));

    assertThat(messages(document, "send"))
        .containsExactlyInAnyOrderElementsOf(
            EventCatalogue.all()
                .filter(t -> t.source().equals(service.source()))
                .map(EventType::name)
                .toList());
    assertThat(messages(document, "send")).isSubsetOf(EventsPage.consumers().keySet());
    assertThat(messages(document, "receive"))
        .containsAll(
            EventsPage.consumers().entrySet().stream()
                .filter(row -> row.getValue().contains(service.label))
                .map(Map.Entry::getKey)
                .toList());
  }

  @Test
  void theLocalStackCreatesEveryTopic() {
    assertThat(Topics.FACTS)
        .containsExactlyInAnyOrderElementsOf(
            EventCatalogue.facts().stream().map(EventType::topic).distinct().toList());
    assertThat(Topics.STATES)
        .containsAll(EventCatalogue.states().stream().map(EventType::topic).toList());
  }

  @Test
  void whatAConsumerTakesInIsReadOffItsClass() {
    JavaClasses planted =
        new ClassFileImporter()
            .importClasses(OverridesTwo.class, ReadsOneState.class, MentionsAState.class);

    assertThat(Consumption.in(planted).stream().map(EventType::name))
        .containsExactlyInAnyOrder("ContractSigned", "ContractEnded", "AccountState");
  }

  static class OverridesTwo implements ContractsEvent.Handler {
    @Override
    public void on(ContractsEvent.ContractSigned event) {}

    @Override
    public void on(ContractsEvent.ContractEnded event) {}
  }

  static class ReadsOneState {
    ReadsOneState(Inbox inbox) {
      inbox.states(AccountState.class, state -> {}, key -> {});
    }
  }

  static class MentionsAState {
    Class<?> mentioned() {
      return ContractState.class;
    }
  }

  private static JavaClasses classesOf(Service service) {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(service.packages());
  }

  private static List<String> messages(JsonNode document, String action) {
    List<String> names = new ArrayList<>();
    for (JsonNode operation : document.path("operations")) {
      if (operation.path("action").asText().equals(action)) {
        JsonNode channel = document.at(operation.at("/channel/$ref").asText().substring(1));
        for (JsonNode message : channel.path("messages")) {
          names.add(document.at(message.path("$ref").asText().substring(1)).path("title").asText());
        }
      }
    }
    return names;
  }
}
