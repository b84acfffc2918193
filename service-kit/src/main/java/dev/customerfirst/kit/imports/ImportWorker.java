package dev.customerfirst.kit.imports;

import dev.customerfirst.kit.database.Failures;
import dev.customerfirst.kit.http.Problems;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Applies what was uploaded, chunk after chunk, operations in turn. Each process has one; the lock
 * on the operation's row keeps two from the same chunk, and goes with a process that is killed.
 */
@ApplicationScoped
class ImportWorker {

  private static final Logger LOG = Logger.getLogger(ImportWorker.class);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
  private static final Duration PATIENCE_AT_END = Duration.ofSeconds(5);

  private final Chunks chunks;
  private final ImportBell bell;
  private final ImportSettings settings;
  private volatile boolean running;
  private volatile @Nullable Thread thread;

  ImportWorker(Chunks chunks, ImportBell bell, ImportSettings settings) {
    this.chunks = chunks;
    this.bell = bell;
    this.settings = settings;
  }

  void start(@Observes StartupEvent event) {
    if (settings.enabled()) {
      running = true;
      Thread worker = new Thread(this::run, "imports");
      worker.setDaemon(true);
      thread = worker;
      worker.start();
    }
  }

  /** The chunk at hand is finished if it can be; it is applied again otherwise. */
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    bell.ring();
    Thread worker = thread;
    if (worker != null) {
      worker.join(PATIENCE_AT_END.toMillis());
      worker.interrupt();
    }
  }

  private void run() {
    while (running) {
      try {
        if (!step()) {
          bell.await(settings.idlePoll());
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warnf("imports go on in a moment: %s", Failures.inWords(e));
        LOG.debug("why imports wait", e);
        pause();
      }
    }
  }

  /** One chunk; false when there is nothing to do. */
  private boolean step() {
    Chunks.Attempt attempt = new Chunks.Attempt();
    try {
      return chunks.applyNext(attempt);
    } catch (RuntimeException e) {
      UUID operation = attempt.operation();
      if (operation == null || Failures.passes(e)) {
        throw e;
      }
      if (e instanceof Chunks.UnknownKindException) {
        chunks.giveUp(operation, String.valueOf(e.getMessage()));
        return true;
      }
      LOG.debugf(e, "operation %s goes on row by row", operation);
      rowByRow(operation, attempt.from(), attempt.to());
      return true;
    }
  }

  private void rowByRow(UUID operation, long from, long to) {
    boolean still = true;
    for (long number = from; running && still && number <= to; number++) {
      try {
        still = chunks.applyOne(operation, number);
      } catch (RuntimeException e) {
        if (Failures.passes(e)) {
          throw e;
        }
        var problem = Problems.of(e);
        if (problem.status() >= 500) {
          LOG.errorf(e, "operation %s: row %d cannot be applied", operation, number);
        }
        chunks.refuseOne(operation, number, problem);
      }
    }
  }

  private void pause() {
    try {
      bell.await(AFTER_FAILURE);
    } catch (InterruptedException e) {
      running = false;
    }
  }
}
