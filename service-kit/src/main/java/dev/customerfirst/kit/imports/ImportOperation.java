package dev.customerfirst.kit.imports;

import dev.customerfirst.kit.rows.RowFormat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in.
 *
 * @param request what was asked for
 * @param problems how often each code was the verdict
 * @param whyFailed why it could not go on
 * @param emptiedAt when its rows and verdicts were deleted
 */
record ImportOperation(
    UUID id,
    Request request,
    OperationStatus status,
    Progress progress,
    Map<String, Long> problems,
    @Nullable String whyFailed,
    Times times) {

  /**
   * What was asked for, and by whom.
   *
   * @param kind the name of an {@link ImportKind}
   * @param columns the header of a CSV file
   * @param dryRun whether nothing is to be written
   * @param mapping the name of the mapping
   * @param expression the mapping as it was then
   * @param startedAs the role they acted in
   * @param owners the roles that may start such an operation
   */
  record Request(
      String kind,
      RowFormat format,
      List<String> columns,
      boolean dryRun,
      @Nullable String mapping,
      @Nullable String expression,
      String startedBy,
      String startedAs,
      List<String> owners,
      @Nullable String idempotencyKey) {

    /** Whether a repeat asks for the same. */
    boolean like(Request other) {
      return kind.equals(other.kind)
          && dryRun == other.dryRun
          && Objects.equals(mapping, other.mapping);
    }
  }

  /** When what happened; wall time. */
  record Times(
      @Nullable Instant queuedAt,
      @Nullable Instant startedAt,
      @Nullable Instant finishedAt,
      @Nullable Instant emptiedAt) {}
}
