package dev.customerfirst.playbooks.catalogue;

import dev.customerfirst.playbooks.domain.playbook.Playbook;
import java.time.Instant;

/**
 * A published edition.
 *
 * @param builtIn came with the service; else somebody published it here
 */
record EditionRecord(Playbook playbook, boolean builtIn, String publishedBy, Instant publishedAt) {

  int number() {
    return playbook.edition().number();
  }
}
