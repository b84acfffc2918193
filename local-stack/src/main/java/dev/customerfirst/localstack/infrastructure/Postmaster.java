package dev.customerfirst.localstack.infrastructure;

import dev.customerfirst.localstack.process.KnownProcess;
import dev.customerfirst.localstack.process.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

/** PostgreSQL's main process, as its postmaster.pid file tells: it outlives a killed parent. */
record Postmaster(KnownProcess process) {

  private static final Logger LOG = Logger.getLogger(Postmaster.class.getName());
  private static final Duration FAST_STOP = Duration.ofSeconds(20);
  private static final Duration IMMEDIATE_STOP = Duration.ofSeconds(10);

  /** The living postmaster of the data directory. */
  static Optional<Postmaster> of(Path data) throws IOException {
    Path file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.size() < 3) {
      return Optional.empty();
    }
    // Line 1 is the process id, line 3 the start as seconds since the epoch.
    Instant startedAt = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
    return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
        .filter(ProcessHandle::isAlive)
        .filter(handle -> startedAround(handle, startedAt))
        .map(handle -> new Postmaster(KnownProcess.of(handle)));
  }

  private static boolean startedAround(ProcessHandle handle, Instant startedAt) {
    return handle
        .info()
        .startInstant()
        .map(start -> Duration.between(start, startedAt).abs().toSeconds() <= 10)
        .orElse(true);
  }

  /**
   * Ends a postmaster that an earlier, killed process left behind, and removes a postmaster.pid
   * whose process is gone: PostgreSQL itself would refuse to start when that id is in use again.
   */
  static void stopLeftover(Path data) throws IOException {
    Optional<Postmaster> leftover = of(data);
    if (leftover.isPresent()) {
      LOG.info(
          () ->
              "Stopping the PostgreSQL that a killed process left behind (process %d)"
                  .formatted(leftover.get().process().pid()));
      leftover.get().stop();
    }
    Files.deleteIfExists(data.resolve("postmaster.pid"));
  }

  private void stop() throws IOException {
    // SIGINT is PostgreSQL's fast stop; SIGTERM would wait for every client to leave.
    signal("INT");
    if (!Waiting.until(() -> !process.alive(), FAST_STOP)) {
      signal("QUIT");
      if (!Waiting.until(() -> !process.alive(), IMMEDIATE_STOP)) {
        throw new InfrastructureException(
            "An earlier PostgreSQL (process %d) does not stop. Stop it by hand: kill -QUIT %d"
                .formatted(process.pid(), process.pid()));
      }
    }
  }

  private void signal(String name) throws IOException {
    Process kill =
        new ProcessBuilder("sh", "-c", "kill -%s %d".formatted(name, process.pid())).start();
    try {
      kill.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
