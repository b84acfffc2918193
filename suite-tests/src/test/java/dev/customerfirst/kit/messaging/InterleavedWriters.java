package dev.customerfirst.kit.messaging;

import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.accounts.AccountsEvent.AccountLifecycleChanged;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * Writers that meet on a few hot aggregates. Each transaction takes its id early, locks an
 * aggregate, writes a fact and lingers before it commits, so that transactions commit in another
 * order than they began and ids become visible out of order.
 */
final class InterleavedWriters {

  private static final Origin.Named NOBODY = new Origin.Named("test", "test", null, null, null);

  private final DataSource dataSource;
  private final List<UUID> aggregates;
  private final AtomicLong left;

  InterleavedWriters(DataSource dataSource, int aggregates, long facts) {
    this.dataSource = dataSource;
    this.aggregates = IntStream.range(0, aggregates).mapToObj(i -> new UUID(0x7000L, i)).toList();
    this.left = new AtomicLong(facts);
  }

  /** Creates what the writers lock. */
  void prepare() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table hot_aggregate (id uuid primary key, changes bigint not null)");
      statement.execute("create table input_taken (id bigint generated always as identity)");
      for (UUID aggregate : aggregates) {
        statement.execute("insert into hot_aggregate values ('" + aggregate + "', 0)");
      }
    }
  }

  /** Writes all facts and returns when the last transaction has ended. */
  void run(int writers, long seed) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    for (int i = 0; i < writers; i++) {
      Random random = new Random(seed + i);
      threads.submit(() -> writeUntilDone(random));
    }
    threads.shutdown();
    if (!threads.awaitTermination(5, TimeUnit.MINUTES)) {
      throw new IllegalStateException("the writers did not finish");
    }
  }

  private Void writeUntilDone(Random random) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      while (left.getAndDecrement() > 0) {
        writeOne(connection, random);
      }
    }
    return null;
  }

  private void writeOne(Connection connection, Random random) throws SQLException {
    UUID aggregate = aggregates.get(random.nextInt(aggregates.size()));
    try (Statement statement = connection.createStatement()) {
      statement.execute("insert into input_taken default values");
    }
    linger(random);
    try (PreparedStatement lock =
        connection.prepareStatement(
            "update hot_aggregate set changes = changes + 1 where id = ?")) {
      lock.setObject(1, aggregate);
      lock.executeUpdate();
    }
    AccountLifecycleChanged fact =
        new AccountLifecycleChanged(aggregate, Lifecycle.PROSPECT, Lifecycle.CUSTOMER, "test");
    OutboxTable.append(connection, List.of(new TimedFact(fact, Instant.EPOCH)), NOBODY);
    linger(random);
    connection.commit();
  }

  /** Mostly short, sometimes long enough that hundreds of others commit first. */
  private static void linger(Random random) {
    long micros = random.nextInt(100) == 0 ? 20_000 : random.nextInt(1_500);
    LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(micros));
  }
}
