package dev.customerfirst.playbooks.catalogue;

import dev.customerfirst.kit.security.Actor;
import dev.customerfirst.playbooks.domain.playbook.LintFinding;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import dev.customerfirst.playbooks.domain.playbook.PlaybookLint;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Publishes what comes with the service. The service does not start with what cannot be played, nor
 * with an edition that was changed after it was published. What people published here stands: a
 * newer built-in edition does not replace it.
 */
@ApplicationScoped
class PlaybookInstallation {

  private static final Logger LOG = Logger.getLogger(PlaybookInstallation.class);

  private final PlaybookTable table;
  private final PlaybookLint lint;
  private final Clock clock;

  PlaybookInstallation(PlaybookTable table, PlaybookLint lint, Clock clock) {
    this.table = table;
    this.lint = lint;
    this.clock = clock;
  }

  @Transactional
  void install(@Observes StartupEvent event) {
    BuiltInPlaybooks.playbooks().forEach(this::install);
  }

  void install(Playbook playbook) {
    List<LintFinding> findings = lint.findings(playbook);
    if (!findings.isEmpty()) {
      throw new IllegalArgumentException(playbook.code() + " cannot be played: " + findings);
    }
    table.add(playbook.code());
    // Two instances may start at once; the second waits here and finds what the first has done.
    table.locked(playbook.code());
    Optional<EditionRecord> newest = table.editions(playbook.code()).stream().findFirst();
    Optional<EditionRecord> same = table.edition(playbook.code(), playbook.edition().number());
    if (newest.isPresent() && !newest.get().builtIn()) {
      LOG.infof("%s stays as it was published here", playbook.code());
    } else if (same.isEmpty()) {
      table.publish(new EditionRecord(playbook, true, Actor.SYSTEM, clock.instant()));
    } else if (!same.get().playbook().equals(playbook)) {
      throw new IllegalArgumentException(
          "edition %d of %s was changed after it was published: give it a new number"
              .formatted(playbook.edition().number(), playbook.code()));
    }
  }
}
