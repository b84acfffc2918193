package dev.customerfirst.kit.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries the journal to Kafka. Every process of a service tries to lead, one does; when it fails,
 * it starts again from the cursor or another takes over.
 */
@ApplicationScoped
class Relay {

  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final Duration BUSY_POLL = Duration.ofMillis(5);

  private final DataSource dataSource;
  private final RelaySettings settings;
  private final TopicSettings topics;
  private final String bootstrapServers;
  private final RelayBell bell;
  private final MessagingCounters counters;
  private volatile boolean running;
  private volatile @Nullable Thread thread;

  Relay(
      DataSource dataSource,
      RelaySettings settings,
      TopicSettings topics,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
      RelayBell bell,
      MessagingCounters counters) {
    this.dataSource = dataSource;
    this.settings = settings;
    this.topics = topics;
    this.bootstrapServers = bootstrapServers;
    this.bell = bell;
    this.counters = counters;
  }

  void start(@Observes StartupEvent event) {
    if (settings.enabled()) {
      running = true;
      Thread relay = new Thread(this::run, "relay");
      relay.setDaemon(true);
      thread = relay;
      relay.start();
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    Thread relay = thread;
    if (relay != null) {
      relay.interrupt();
      relay.join(Duration.ofSeconds(5).toMillis());
    }
  }

  private void run() {
    while (running) {
      try {
        lead();
        pause(settings.restartDelay());
      } catch (InterruptedException e) {
        return;
      } catch (SQLException | RuntimeException e) {
        recover(e);
      }
    }
  }

  private void recover(Exception failure) {
    if (!running) {
      return;
    }
    LOG.warnf("the relay starts again from its cursor: %s", failure.getMessage());
    LOG.debug("why the relay starts again", failure);
    try {
      pause(settings.restartDelay());
    } catch (InterruptedException e) {
      running = false;
    }
  }

  private void lead() throws SQLException, InterruptedException {
    Optional<RelayTerm> begun = RelayTerm.tryBegin(dataSource);
    if (begun.isEmpty()) {
      return;
    }
    try (RelayTerm term = begun.get();
        EventSender sender = new EventSender(bootstrapServers, topics)) {
      LOG.info("this process publishes now");
      RelayRun publishing =
          new RelayRun(
              term,
              new WindowReader(dataSource, settings.publicUrl()),
              sender,
              counters,
              settings.batchSize());
      Duration wait = BUSY_POLL;
      while (running) {
        wait = publishing.publishOnce() ? BUSY_POLL : longer(wait);
        bell.await(wait);
      }
    }
  }

  private Duration longer(Duration wait) {
    Duration doubled = wait.multipliedBy(2);
    Duration longest = settings.idlePoll();
    return doubled.compareTo(longest) > 0 ? longest : doubled;
  }

  private static void pause(Duration duration) throws InterruptedException {
    Thread.sleep(duration.toMillis());
  }
}
