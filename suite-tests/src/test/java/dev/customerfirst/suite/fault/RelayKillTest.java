package dev.customerfirst.suite.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.localstack.EventLog;
import dev.customerfirst.localstack.PublishedEvent;
import dev.customerfirst.localstack.Service;
import dev.customerfirst.suite.stack.Quiet;
import dev.customerfirst.suite.stack.SuiteStack;
import io.restassured.response.Response;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Fault F2: the process of the relay is killed under load, at whatever point it has come to, before
 * or after its cursor was committed. Nothing that was acknowledged is lost, and nobody acts twice.
 */
@Tag("R187")
class RelayKillTest {

  private static final int KILLS = Integer.getInteger("customerfirst.f2.kills", 5);
  private static final int WRITERS = 8;
  private static final long SEED = 20_261_122;

  private static SuiteStack stack;

  @BeforeAll
  static void up() {
    stack = SuiteStack.running();
  }

  @Test
  void nothingIsLostAndNothingDoneTwice() throws Exception {
    Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    AtomicBoolean goOn = new AtomicBoolean(true);
    List<Thread> writers =
        IntStream.range(0, WRITERS)
            .mapToObj(i -> new Thread(() -> writeWhile(goOn, acknowledged), "writer " + i))
            .toList();
    writers.forEach(Thread::start);
    Random random = new Random(SEED);
    for (int kill = 0; kill < KILLS; kill++) {
      pause(500 + random.nextInt(1_000));
      stack.kill(Service.ACCOUNTS);
      stack.up();
    }
    pause(500);
    goOn.set(false);
    for (Thread writer : writers) {
      writer.join();
    }
    Quiet.await(stack);

    List<PublishedEvent> published =
        new EventLog(stack.bootstrapServers())
            .untilNow(List.of("accounts.events")).stream()
                .sorted(Comparator.comparingLong(PublishedEvent::offset))
                .toList();
    Map<String, List<PublishedEvent>> bySubject =
        published.stream().collect(Collectors.groupingBy(PublishedEvent::subject));
    assertThat(acknowledged).as("writes went through between the kills").hasSizeGreaterThan(KILLS);
    assertThat(bySubject.keySet()).as("lost").containsAll(acknowledged);
    assertThat(new HashSet<>(factsInTheJournal()))
        .as("published is what stands in the journal, no more and no less")
        .isEqualTo(published.stream().map(RelayKillTest::name).collect(Collectors.toSet()));
    assertThat(bySubject.values()).allSatisfy(RelayKillTest::firstOccurrencesAreInOrder);
    assertThat(Rows.column(accounts(), "select count(*) - max(position) from outbox_position"))
        .as("positions have no gap")
        .containsExactly("0");
    assertThat(effects(Service.RENEWALS)).as("each account is known once").isEqualTo(accountIds());
    System.out.printf(
        "F2: %d kills, %d acknowledged writes, %d facts in the journal, %d sent (%d again)%n",
        KILLS,
        acknowledged.size(),
        factsInTheJournal().size(),
        published.size(),
        published.size() - factsInTheJournal().size());
  }

  private static void writeWhile(AtomicBoolean goOn, Queue<String> acknowledged) {
    Accounts accounts = new Accounts(stack);
    while (goOn.get()) {
      String key = UUID.randomUUID().toString();
      boolean answered = false;
      // The same key until there is an answer: a killed service may or may not have done it.
      while (!answered && goOn.get()) {
        try {
          Response response = accounts.create("Killed " + key, key);
          answered = response.statusCode() == 201;
          if (answered) {
            acknowledged.add(response.jsonPath().getString("id"));
          }
        } catch (Exception e) {
          pause(50);
        }
      }
    }
  }

  private static void firstOccurrencesAreInOrder(List<PublishedEvent> ofOneAggregate) {
    Map<String, Long> highest = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (PublishedEvent event : ofOneAggregate) {
      if (seen.add(name(event))) {
        assertThat(event.sequence()).isEqualTo(highest.getOrDefault(event.subject(), 0L) + 1);
        highest.put(event.subject(), event.sequence());
      }
    }
  }

  private static String name(PublishedEvent event) {
    return event.subject() + "#" + event.sequence();
  }

  private static List<String> factsInTheJournal() {
    return Rows.column(accounts(), "select aggregate || '#' || sequence from outbox");
  }

  private static List<String> accountIds() {
    return Rows.column(accounts(), "select id from account order by id");
  }

  private static List<String> effects(Service service) {
    return Rows.column(stack.database(service), "select id from known_account order by 1");
  }

  private static DataSource accounts() {
    return stack.database(Service.ACCOUNTS);
  }

  private static void pause(long millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
