package dev.customerfirst.playbooks.journey;

import static dev.customerfirst.playbooks.journey.CustomerFixture.START;
import static dev.customerfirst.playbooks.journey.CustomerFixture.midnight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.EventCatalogue;
import dev.customerfirst.events.EventJson;
import dev.customerfirst.events.EventType;
import dev.customerfirst.events.Fact;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.State;
import dev.customerfirst.events.Tier;
import dev.customerfirst.events.accounts.PersonState;
import dev.customerfirst.kit.id.Uuid7;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.playbooks.Journal;
import dev.customerfirst.playbooks.journey.CustomerFixture.ContractFixture;
import dev.customerfirst.testkit.EventProbe;
import dev.customerfirst.testkit.EventPublisher;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The consumers on a real broker: each event once, twice, late, and of a type nobody knows. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ConsumersTest {

  private final Journal journal;
  private final SimulatedClock clock;
  private final CustomerFixture customer = CustomerFixture.somebody();

  ConsumersTest(Journal journal, SimulatedClock clock) {
    this.journal = journal;
    this.clock = clock;
  }

  @BeforeEach
  void beginsOnTheDayOfTheStart() {
    clock.set(midnight(START));
  }

  @Test
  @Tag("R187")
  void plansAJourneyOnceHoweverOftenAndLateItsEventsCome() {
    ContractFixture contract = customer.contract();
    UUID started = UUID.randomUUID();
    publish(contract.started(), started, 2);
    publish(contract.started(), started, 2);
    publish(contract.elapsed(1), UUID.randomUUID(), 3);
    publish(contract.signed(), UUID.randomUUID(), 1);
    publish(contract.state(ContractStatus.STARTED), 1);
    publish(customer.stage(5, 6), UUID.randomUUID(), 1);
    publish(customer.state(Tier.TIER_2), 1);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(journal.activitiesOf(customer.accountId()))
                    .hasSize(20)
                    .contains("ACCOUNT_PLANNING Q2 SCHEDULED", "ONBOARD_PLANNING SCHEDULED"));
    assertThat(
            EventProbe.on("playbooks.events")
                .awaitCount(
                    20,
                    EventProbe.type("ActivityPlanned.v1")
                        .and(event -> event.key().equals(customer.accountId().toString()))))
        .hasSize(20);
  }

  @Test
  @Tag("R062")
  void countsTheFortnightFromTheDayOfStage6HoweverLateItHearsOfIt() {
    clock.set(midnight(START.plusMonths(2)));
    publish(customer.state(Tier.TIER_1), 1);
    publish(customer.stage(5, 6), UUID.randomUUID(), 1);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(
                        journal.texts(
                            "select due_on::text from activity where account_id = '"
                                + customer.accountId()
                                + "'"))
                    .containsExactly("2026-01-15", "2026-01-15"));
  }

  @Test
  void knowsHowTheTokenOfAPersonNamesThemAndForgetsWhoIsErased() {
    UUID person = Uuid7.next();
    publish(person(person, "subject-2"), 2);
    publish(person(person, "subject-1"), 1);
    String subjects = "select oidc_subject from person where id = '" + person + "'";
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(journal.texts(subjects)).containsExactly("subject-2"));
    EventPublisher.publish(
        "people.state",
        person.toString(),
        headers(UUID.randomUUID(), "dev.customerfirst.PersonState.v1", "/accounts", person, 3),
        null);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(journal.texts(subjects)).isEmpty());
  }

  @Test
  void goesOnAfterATypeItDoesNotKnow() {
    for (String topic :
        new String[] {
          "accounts.events", "contracts.events", "accounts.state", "contracts.state", "people.state"
        }) {
      EventPublisher.publish(
          topic,
          customer.accountId().toString(),
          headers(
              UUID.randomUUID(),
              "dev.customerfirst.SomethingNew.v1",
              "/elsewhere",
              customer.accountId(),
              1),
          "{}".getBytes(StandardCharsets.UTF_8));
    }
    publish(customer.state(Tier.TIER_3), 2);
    publish(customer.contract().signed(), Uuid7.next(), 1);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(journal.activitiesOf(customer.accountId())).hasSize(17));
  }

  private static PersonState person(UUID id, String subject) {
    return new PersonState(
        id,
        "Mia",
        "mia@customer-first.example",
        subject,
        List.of(Role.CUSTOMER_ENGINEER),
        null,
        List.of(),
        null,
        List.of());
  }

  private void publish(Fact fact, UUID id, long sequence) {
    EventType type = EventCatalogue.typeOf(fact.getClass());
    EventPublisher.publish(
        type.topic(),
        fact.partitionKey(),
        headers(id, type.wireType(), type.source(), fact.subject(), sequence),
        json(fact));
  }

  private void publish(State state, long version) {
    EventType type = EventCatalogue.typeOf(state.getClass());
    EventPublisher.publish(
        type.topic(),
        state.key().toString(),
        headers(UUID.randomUUID(), type.wireType(), type.source(), state.key(), version),
        json(state));
  }

  private static Map<String, String> headers(
      UUID id, String type, String source, UUID subject, long sequence) {
    return Map.of(
        "ce_specversion",
        "1.0",
        "ce_id",
        id.toString(),
        "ce_type",
        type,
        "ce_source",
        source,
        "ce_subject",
        subject.toString(),
        "ce_time",
        "2026-01-01T00:00:00Z",
        "ce_sequence",
        Long.toString(sequence));
  }

  private static byte[] json(Object event) {
    try {
      return EventJson.mapper().writeValueAsBytes(event);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
