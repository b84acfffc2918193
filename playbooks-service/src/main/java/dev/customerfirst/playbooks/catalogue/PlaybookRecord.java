package dev.customerfirst.playbooks.catalogue;

import dev.customerfirst.playbooks.domain.playbook.Playbook;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a playbook beside its editions.
 *
 * @param version counts the changes of draft and retirement
 * @param draft the next edition as far as it is written; null while nobody writes one
 */
record PlaybookRecord(
    String code,
    long version,
    @Nullable Playbook draft,
    @Nullable String draftedBy,
    @Nullable Instant draftedAt,
    @Nullable String retiredBecause) {

  boolean isRetired() {
    return retiredBecause != null;
  }
}
