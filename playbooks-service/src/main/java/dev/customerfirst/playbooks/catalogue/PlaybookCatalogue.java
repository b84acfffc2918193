package dev.customerfirst.playbooks.catalogue;

import dev.customerfirst.playbooks.domain.playbook.Playbook;
import dev.customerfirst.playbooks.domain.playbook.Playbooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The playbooks as they are now, and every edition that there was. Another instance learns of what
 * was published here within a second; each run says which edition it is on, so none is in doubt.
 */
@ApplicationScoped
public class PlaybookCatalogue {

  private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

  private final PlaybookTable table;
  private final Map<String, Playbook> editions = new ConcurrentHashMap<>();
  private final AtomicInteger changes = new AtomicInteger();
  private volatile @Nullable Look look;

  PlaybookCatalogue(PlaybookTable table) {
    this.table = table;
  }

  private record Look(long at, int changes, Playbooks found) {}

  /** The newest edition of each that is not retired. */
  public Playbooks current() {
    Look last = look;
    long now = System.nanoTime();
    int seen = changes.get();
    if (last == null || last.changes() != seen || now - last.at() > FRESH_NANOS) {
      List<Playbook> found = table.current().stream().map(EditionRecord::playbook).toList();
      last = new Look(now, seen, new Playbooks(found));
      look = last;
    }
    return last.found();
  }

  /**
   * The edition that a run is on, whatever was published since (R006).
   *
   * @throws IllegalArgumentException when there never was one
   */
  public Playbook edition(String code, int number) {
    return editions.computeIfAbsent(
        code + "/" + number,
        key ->
            table
                .edition(code, number)
                .orElseThrow(() -> new IllegalArgumentException("no edition " + key))
                .playbook());
  }

  /** The next edition as somebody writes it; empty while nobody does. */
  public Optional<Playbook> draft(String code) {
    return table.find(code).map(PlaybookRecord::draft);
  }

  /** Looks again next time. */
  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChange change) {
    changes.incrementAndGet();
  }
}
