package dev.customerfirst.supportrouting.ticket;

import static dev.customerfirst.supportrouting.TicketFixture.MONDAY;
import static dev.customerfirst.supportrouting.TicketFixture.trouble;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.supportrouting.TicketFixture;
import dev.customerfirst.testkit.EventProbe;
import dev.customerfirst.testkit.RefusedInserts;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing happens without being told, and nothing is told without happening. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TicketPublishingTest {

  @Inject TicketFixture fixture;
  @Inject SimulatedClock clock;

  @BeforeEach
  void today() {
    clock.set(MONDAY);
  }

  @Test
  void aTicketThatCannotBeToldIsNotOpened() {
    UUID account = fixture.prospect();
    List<String> written = fixture.written();
    withoutOutbox(() -> fixture.open(trouble(account)).statusCode(500));
    assertThat(fixture.written()).isEqualTo(written);
    fixture.open(trouble(account)).statusCode(201);
  }

  @Test
  void aStepThatCannotBeToldIsNotTaken() {
    UUID ticket = fixture.opened(trouble(fixture.prospect()));
    List<String> written = fixture.written();
    withoutOutbox(() -> fixture.respond(ticket, true).statusCode(500));
    assertThat(fixture.written()).isEqualTo(written);
    fixture.respond(ticket, true).statusCode(200);
    List<String> responded = fixture.written();
    withoutOutbox(() -> fixture.solve(ticket).statusCode(500));
    assertThat(fixture.written()).isEqualTo(responded);
  }

  @Test
  void factsReachKafkaUnderTheAccountsKeyInOrder() {
    UUID account = fixture.prospect();
    UUID ticket = fixture.opened(trouble(account));
    fixture.respond(ticket, true).statusCode(200);
    assertThat(
            EventProbe.on("support.events")
                .awaitCount(4, event -> account.toString().equals(event.key())))
        .extracting(event -> EventProbe.header(event, "ce_type").orElse(""))
        .containsExactly(
            "dev.customerfirst.TicketOpened.v1",
            "dev.customerfirst.TicketRouted.v1",
            "dev.customerfirst.TicketStatusChanged.v1",
            "dev.customerfirst.FirstResponseSent.v1");
  }

  private void withoutOutbox(Runnable work) {
    RefusedInserts.into("outbox", fixture::execute, work);
  }
}
