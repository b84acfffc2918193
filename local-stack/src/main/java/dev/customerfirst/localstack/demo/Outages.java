package dev.customerfirst.localstack.demo;

import dev.customerfirst.localstack.LocalStack;
import dev.customerfirst.localstack.LocalStackException;
import dev.customerfirst.localstack.ProcessStatus;
import dev.customerfirst.localstack.process.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Bears with services that are gone for a while, and says which. */
final class Outages {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration PAUSE = Duration.ofMillis(500);

  /** Complaints in a row while every process says that it is well. */
  private static final int MOST_UNEXPLAINED = 20;

  private final LocalStack stack;
  private final Screen screen;
  private int unexplained;

  Outages(LocalStack stack, Screen screen) {
    this.stack = stack;
    this.screen = screen;
  }

  <T> T retrying(Supplier<T> request) {
    while (true) {
      try {
        T answer = request.get();
        over();
        return answer;
      } catch (Outage outage) {
        await(outage);
      }
    }
  }

  /** What was asked for worked. */
  void over() {
    unexplained = 0;
  }

  /**
   * Returns when all processes are there again.
   *
   * @throws LocalStackException when they do not come back, or are there and do not do their work
   */
  void await(Outage outage) {
    List<ProcessStatus> missing = missing();
    if (missing.isEmpty()) {
      unexplained++;
      if (unexplained > MOST_UNEXPLAINED) {
        throw new LocalStackException(String.valueOf(outage.getMessage()));
      }
      Waiting.until(() -> !missing().isEmpty(), PAUSE);
      return;
    }
    screen.line(
        "%s. Bring it back from another terminal: ./customer-first up (waiting %d minutes)"
            .formatted(words(missing), PATIENCE.toMinutes()));
    if (!Waiting.until(() -> missing().isEmpty(), PATIENCE)) {
      throw new LocalStackException(
          words(missing()) + ". When it is back, ./customer-first demo plays on from here.");
    }
    screen.line("All are there again, the year goes on.");
  }

  private List<ProcessStatus> missing() {
    return stack.status().stream().filter(one -> !one.health().equals("ready")).toList();
  }

  private static String words(List<ProcessStatus> missing) {
    return missing.stream()
        .map(one -> one.name() + " is away (" + one.health() + ")")
        .collect(Collectors.joining(", "));
  }
}
