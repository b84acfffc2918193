package dev.customerfirst.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.testkit.EventProbe;
import dev.customerfirst.testkit.StackAddress;
import dev.customerfirst.testkit.TestStack;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Fault F1: nothing lost and nothing turned round, however the transactions interleave. */
@Tag("R187")
class OutboxInterleavingTest {

  private static final int FACTS = Integer.getInteger("customerfirst.f1.facts", 20_000);
  private static final int WRITERS = 12;
  private static final int HOT_AGGREGATES = 40;
  private static final long SEED = 20_261_122;

  private static final TestStack STACK = new TestStack();

  @BeforeAll
  static void start() {
    STACK.start();
  }

  @AfterAll
  static void stop() {
    STACK.stop();
  }

  @Test
  void theSnapshotWindowLosesAndReordersNothingWhileOtherRelaysDo() throws Exception {
    PGSimpleDataSource dataSource = dataSource(STACK.address());
    Flyway.configure().dataSource(dataSource).locations("db/messaging").load().migrate();
    InterleavedWriters writers = new InterleavedWriters(dataSource, HOT_AGGREGATES, FACTS);
    writers.prepare();
    AtomicBoolean writersDone = new AtomicBoolean();

    ExecutorService relays = Executors.newFixedThreadPool(3);
    Future<Void> window = relays.submit(snapshotWindow(dataSource, writersDone));
    Future<List<BrokenRelays.Sent>> lastId =
        relays.submit(BrokenRelays.lastId(dataSource, writersDone));
    Future<List<BrokenRelays.Sent>> oldest =
        relays.submit(BrokenRelays.oldestTransaction(dataSource, writersDone));
    writers.run(WRITERS, SEED);
    writersDone.set(true);
    window.get();
    Outcome ours = Outcome.of(published());
    Outcome losing = Outcome.of(lastId.get());
    Outcome reordering = Outcome.of(oldest.get());
    relays.shutdown();

    System.out.printf(
        "F1: %d facts, seed %d; snapshot window %s; control last-id %s; control xmin %s%n",
        FACTS, SEED, ours, losing, reordering);
    assertThat(ours).isEqualTo(new Outcome(FACTS, 0, 0));
    assertThat(losing.lost()).as("the control must lose").isPositive();
    assertThat(reordering.reordered()).as("the control must reorder").isPositive();
    assertThat(reordering.lost()).isZero();
  }

  /**
   * How many different facts came, how many of the first 20,000 did not, how many came too late.
   */
  private record Outcome(int came, int lost, int reordered) {
    static Outcome of(List<BrokenRelays.Sent> sent) {
      Set<BrokenRelays.Sent> seen = new HashSet<>();
      Map<String, Long> highest = new HashMap<>();
      int reordered = 0;
      for (BrokenRelays.Sent one : sent) {
        if (seen.add(one)) {
          long before = highest.getOrDefault(one.aggregate(), 0L);
          if (one.sequence() < before) {
            reordered++;
          }
          highest.put(one.aggregate(), Math.max(before, one.sequence()));
        }
      }
      return new Outcome(seen.size(), FACTS - seen.size(), reordered);
    }
  }

  private static Callable<Void> snapshotWindow(
      PGSimpleDataSource dataSource, AtomicBoolean writersDone) {
    TopicSettings topics = () -> Optional.of(STACK.address().topicsPrefix());
    return () -> {
      try (RelayTerm term = RelayTerm.tryBegin(dataSource).orElseThrow();
          EventSender sender = new EventSender(STACK.address().bootstrapServers(), topics)) {
        RelayRun run =
            new RelayRun(
                term,
                new WindowReader(dataSource, "http://localhost"),
                sender,
                new MessagingCounters(new SimpleMeterRegistry()),
                500);
        boolean goOn = true;
        while (goOn) {
          boolean last = writersDone.get();
          goOn = run.publishOnce() || !last;
        }
      }
      return null;
    };
  }

  private static List<BrokenRelays.Sent> published() {
    return EventProbe.on("accounts.events").untilQuiet(Duration.ofSeconds(2)).stream()
        .map(
            event ->
                new BrokenRelays.Sent(
                    new String(
                        event.headers().lastHeader("ce_subject").value(), StandardCharsets.UTF_8),
                    Long.parseLong(
                        new String(
                            event.headers().lastHeader("ce_sequence").value(),
                            StandardCharsets.UTF_8))))
        .toList();
  }

  private static PGSimpleDataSource dataSource(StackAddress address) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setURL(address.database().jdbcUrl());
    dataSource.setUser(address.database().username());
    dataSource.setPassword(address.database().password());
    return dataSource;
  }
}
