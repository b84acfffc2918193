package dev.customerfirst.kit.imports;

import java.util.List;

/**
 * Rows counted by what became of them.
 *
 * @param total rows of the file
 * @param processed rows that have their verdict
 */
record Progress(
    long total, long processed, long created, long updated, long unchanged, long failed) {

  static final Progress NONE = new Progress(0, 0, 0, 0, 0, 0);

  Progress plus(List<Verdict> verdicts) {
    return new Progress(
        total,
        processed + verdicts.size(),
        created + count(verdicts, RowResult.CREATED),
        updated + count(verdicts, RowResult.UPDATED),
        unchanged + count(verdicts, RowResult.UNCHANGED),
        failed + count(verdicts, RowResult.FAILED));
  }

  boolean complete() {
    return processed >= total;
  }

  private static long count(List<Verdict> verdicts, RowResult result) {
    return verdicts.stream().filter(verdict -> verdict.result() == result).count();
  }
}
