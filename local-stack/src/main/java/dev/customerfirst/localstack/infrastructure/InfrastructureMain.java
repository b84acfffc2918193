package dev.customerfirst.localstack.infrastructure;

import dev.customerfirst.localstack.process.KnownProcess;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/**
 * The main class of the child process: one PostgreSQL and one Kafka, until SIGTERM or the end of
 * the owner.
 */
public final class InfrastructureMain implements Callable<Integer> {

  private static final Logger LOG = Logger.getLogger(InfrastructureMain.class.getName());

  /** Held for ever: loggers that nobody references forget their level. */
  private static final List<Logger> TALKATIVE =
      List.of(
          Logger.getLogger("kafka"),
          Logger.getLogger("org.apache.kafka"),
          Logger.getLogger("state.change.logger"),
          Logger.getLogger("io.zonky"));

  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  @Option(names = "--directory", required = true)
  private Path directory = Path.of("");

  @Option(names = "--binaries", required = true)
  private Path binaries = Path.of("");

  @Option(names = "--ready-file", required = true)
  private Path readyFile = Path.of("");

  @Option(names = "--postgres-port")
  private int postgresPort;

  @Option(names = "--kafka-port")
  private int kafkaPort;

  @Option(names = "--partitions")
  private int partitions;

  @Option(names = "--owner")
  private @Nullable Long owner;

  @Option(names = "--temporary")
  private boolean temporary;

  private InfrastructureMain() {}

  public static void main(String[] arguments) {
    TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
    System.exit(new CommandLine(new InfrastructureMain()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    Files.createDirectories(directory);
    watchOwner();
    Runtime.getRuntime().addShutdownHook(new Thread(this::endAndWait, "end"));
    // Without this lock a second process would take the first one's PostgreSQL for a leftover.
    try (RandomAccessFile file =
            new RandomAccessFile(directory.resolve("infrastructure.lock").toFile(), "rw");
        @Nullable FileLock lock = file.getChannel().tryLock()) {
      if (lock == null) {
        LOG.severe(() -> "Another process already runs on " + directory);
        return 2;
      }
      run();
      return 0;
    } finally {
      ended.countDown();
    }
  }

  private void run() throws IOException, InterruptedException {
    try (PostgresServer postgres = PostgresServer.start(directory, binaries, postgresPort);
        KafkaBroker kafka = KafkaBroker.start(directory.resolve("kafka"), kafkaPort)) {
      if (partitions > 0) {
        Topics.create(kafka.bootstrapServers(), "", partitions);
      }
      new RunningInfrastructure(
              KnownProcess.of(ProcessHandle.current()),
              postgres.process(),
              postgres.port(),
              postgres.password(),
              kafka.port())
          .save(readyFile);
      LOG.info(() -> "Ready: PostgreSQL " + postgres.port() + ", Kafka " + kafka.port());
      end.await();
      Files.deleteIfExists(readyFile);
    }
    if (temporary) {
      DirectoryTree.delete(directory.resolve("postgresql"));
      DirectoryTree.delete(directory.resolve("kafka"));
    }
    LOG.info("Stopped");
  }

  private void watchOwner() {
    if (owner == null) {
      return;
    }
    Optional<ProcessHandle> handle = ProcessHandle.of(owner);
    handle.ifPresentOrElse(process -> process.onExit().thenRun(end::countDown), end::countDown);
  }

  private void endAndWait() {
    end.countDown();
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
