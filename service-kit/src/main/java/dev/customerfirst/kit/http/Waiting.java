package dev.customerfirst.kit.http;

import io.smallrye.config.SmallRyeConfig;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Bridges the moment between a fact in one service and its arrival in another. Wall time, whatever
 * the clock of the business says.
 */
public final class Waiting {
  private static final long PAUSE_MILLIS = 50;

  private Waiting() {}

  /**
   * Looks again and again until the thing is known here.
   *
   * @param thing kebab-case noun: {@code account} answers {@code account-not-known-yet}
   * @throws ProblemException 409 with {@code Retry-After} after five seconds; never kept under an
   *     Idempotency-Key
   */
  public static <T> T forKnown(String thing, UUID id, Supplier<Optional<T>> look) {
    long deadline = System.nanoTime() + longest().toNanos();
    while (true) {
      Optional<T> found = look.get();
      if (found.isPresent()) {
        return found.get();
      }
      if (System.nanoTime() >= deadline) {
        throw notKnownYet(thing, id);
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw notKnownYet(thing, id);
      }
    }
  }

  private static ProblemException notKnownYet(String thing, UUID id) {
    String slug = Problems.slug(thing);
    return new ProblemException(
        409,
        slug + NotStored.NOT_KNOWN_YET,
        "Not known here yet",
        "No "
            + slug.replace('-', ' ')
            + " with the id "
            + id
            + " has arrived here. If it was just created, repeat the request in a few seconds;"
            + " otherwise check the id.",
        List.of(),
        Map.of("Retry-After", "5"));
  }

  private static Duration longest() {
    return ConfigProvider.getConfig()
        .unwrap(SmallRyeConfig.class)
        .getConfigMapping(HttpSettings.class)
        .waitForKnown();
  }
}
