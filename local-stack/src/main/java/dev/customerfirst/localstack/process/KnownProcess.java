package dev.customerfirst.localstack.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process by its id and the moment it started, because ids alone are given out again.
 *
 * @param startedAt as the operating system tells it; epoch when it does not
 */
public record KnownProcess(long pid, Instant startedAt) {

  /** Operating systems derive start times from a boot time that may move a little. */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  public static KnownProcess of(ProcessHandle handle) {
    return new KnownProcess(handle.pid(), handle.info().startInstant().orElse(Instant.EPOCH));
  }

  /** The living process, if it is still the same one. */
  public Optional<ProcessHandle> handle() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(handle -> isSame(handle.info().startInstant().orElse(Instant.EPOCH)));
  }

  public boolean alive() {
    return handle().isPresent();
  }

  private boolean isSame(Instant start) {
    return Duration.between(start, startedAt).abs().compareTo(TOLERANCE) <= 0;
  }

  /**
   * Asks the process to end and waits; after that time it is killed.
   *
   * @return true when it ended by itself
   */
  public boolean stop(Duration patience) {
    handle().ifPresent(ProcessHandle::destroy);
    if (Waiting.until(() -> !alive(), patience)) {
      return true;
    }
    handle().ifPresent(ProcessHandle::destroyForcibly);
    Waiting.until(() -> !alive(), Duration.ofSeconds(5));
    return false;
  }
}
