package dev.customerfirst.playbooks.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition in the list of all.
 *
 * @param current new runs follow it
 * @param builtIn came with the service
 */
record EditionView(
    int number,
    String notes,
    LocalDate reviewOn,
    boolean current,
    boolean builtIn,
    String publishedBy,
    Instant publishedAt) {

  static EditionView of(EditionRecord record, boolean current) {
    return new EditionView(
        record.number(),
        record.playbook().edition().notes(),
        record.playbook().edition().reviewOn(),
        current,
        record.builtIn(),
        record.publishedBy(),
        record.publishedAt());
  }

  /**
   * All editions of a playbook, newest first.
   *
   * @param retiredBecause why it is not played any more; null while it is
   */
  record EditionList(List<EditionView> items, @Nullable String retiredBecause) {}
}
