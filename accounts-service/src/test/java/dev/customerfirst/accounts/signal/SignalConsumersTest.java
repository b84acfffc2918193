package dev.customerfirst.accounts.signal;

import static dev.customerfirst.accounts.SignalFixture.completed;
import static dev.customerfirst.accounts.SignalFixture.opened;
import static dev.customerfirst.accounts.SignalFixture.reopened;
import static dev.customerfirst.accounts.SignalFixture.solved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.accounts.Neighbours;
import dev.customerfirst.events.TicketKind;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SignalConsumersTest {

  private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  private final UUID account = UUID.randomUUID();
  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();

  @Inject SeenTickets tickets;
  @Inject SeenActivities activities;

  @Test
  void countsTicketsByKindFromTheMomentTheyWereOpened() {
    Neighbours.publish(opened(first, account, TicketKind.TROUBLESHOOTING, MONDAY), 1);
    Neighbours.publish(opened(second, account, TicketKind.HOW_TO, MONDAY.plusSeconds(1)), 1);
    until(() -> openedSince(TicketKind.HOW_TO, MONDAY).size() == 1);
    until(() -> openedSince(TicketKind.TROUBLESHOOTING, MONDAY).equals(List.of(MONDAY)));
    assertThat(openedSince(TicketKind.TROUBLESHOOTING, MONDAY.plusMillis(1))).isEmpty();
  }

  @Test
  void takesATicketThatWasSolvedBeforeItsOpeningWasHeard() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              tickets.solved(first, account, TicketKind.HOW_TO, MONDAY.plusSeconds(60));
              tickets.opened(first, account, TicketKind.HOW_TO, MONDAY);
            });
    String told = Journal.everything();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              tickets.opened(first, account, TicketKind.HOW_TO, MONDAY);
              tickets.solved(first, account, TicketKind.HOW_TO, MONDAY.plusSeconds(60));
            });
    assertThat(Journal.everything()).isEqualTo(told);
    assertThat(openedSince(TicketKind.HOW_TO, MONDAY)).containsExactly(MONDAY);
  }

  @Test
  void takesEachTicketOnceHoweverOftenItComes() {
    var event = opened(first, account, TicketKind.HOW_TO, MONDAY);
    Map<String, String> headers = Neighbours.publish(event, 1);
    Neighbours.publish(event, headers);
    Neighbours.publish(solved(first, account, TicketKind.HOW_TO, MONDAY.plusSeconds(5)), 2);
    Map<String, String> strange = Neighbours.headers(event, 3);
    strange.put("ce_type", "dev.customerfirst.TicketPainted.v1");
    Neighbours.publish(event, strange);
    Neighbours.publish(opened(second, account, TicketKind.HOW_TO, MONDAY), 1);
    until(() -> openedSince(TicketKind.HOW_TO, MONDAY).size() == 2);
    assertThat(Journal.sequencesHeardOf(first)).isGreaterThanOrEqualTo(2);
  }

  @Test
  void knowsTheLastDayOnWhichSomethingWasDone() {
    assertThat(lastDay()).isEmpty();
    Neighbours.publish(completed(first, account, DAY), 1);
    until(() -> lastDay().equals(Optional.of(DAY)));
    Map<String, String> headers =
        Neighbours.publish(completed(second, account, DAY.plusDays(3)), 1);
    until(() -> lastDay().equals(Optional.of(DAY.plusDays(3))));
    Neighbours.publish(completed(second, account, DAY.plusDays(3)), headers);
    Neighbours.publish(reopened(second, account), 2);
    until(() -> lastDay().equals(Optional.of(DAY)));
  }

  private List<Instant> openedSince(TicketKind kind, Instant since) {
    return QuarkusTransaction.requiringNew().call(() -> tickets.openedSince(account, kind, since));
  }

  private Optional<LocalDate> lastDay() {
    return QuarkusTransaction.requiringNew().call(() -> activities.lastDay(account));
  }

  private static void until(Callable<Boolean> condition) {
    await().atMost(Duration.ofSeconds(30)).until(condition);
  }
}
