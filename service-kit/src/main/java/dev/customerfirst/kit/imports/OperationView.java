package dev.customerfirst.kit.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far an operation has come.
 *
 * @param kind what is imported
 * @param dryRun nothing is written; the verdicts are those that a real run would give
 * @param problems how often each problem code was the verdict
 * @param whyFailed why it could not go on
 * @param rowsDeletedAt when its rows and verdicts were deleted; its counts stay
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Operation", examples = OperationView.EXAMPLE)
record OperationView(
    UUID id,
    String kind,
    OperationStatus status,
    boolean dryRun,
    @Nullable String mapping,
    String startedBy,
    Progress progress,
    Map<String, Long> problems,
    @Nullable String whyFailed,
    @Nullable Instant queuedAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable Instant rowsDeletedAt) {

  static final String EXAMPLE =
      """
      {"id": "01987c60-9a10-7b2c-8f3d-0a1b2c3d4e5f", "kind": "accounts", "status": "RUNNING",
       "dryRun": false, "startedBy": "crm",
       "progress": {"total": 8800, "processed": 4500, "created": 4380, "updated": 90,
       "unchanged": 22, "failed": 8}, "problems": {"unknown-time-zone": 8},
       "queuedAt": "2026-01-05T09:00:00Z", "startedAt": "2026-01-05T09:00:00Z"}""";

  static OperationView of(ImportOperation operation) {
    ImportOperation.Request request = operation.request();
    ImportOperation.Times times = operation.times();
    return new OperationView(
        operation.id(),
        request.kind(),
        operation.status(),
        request.dryRun(),
        request.mapping(),
        request.startedBy(),
        operation.progress(),
        operation.problems(),
        operation.whyFailed(),
        times.queuedAt(),
        times.startedAt(),
        times.finishedAt(),
        times.emptiedAt());
  }
}
