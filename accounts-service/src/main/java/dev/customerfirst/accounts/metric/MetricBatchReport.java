package dev.customerfirst.accounts.metric;

import dev.customerfirst.accounts.batch.RowResult;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a batch of figures: counted, and row by row in the order they were sent. */
@Schema(
    examples =
        """
        {"created": 1, "updated": 0, "unchanged": 0, "failed": 1, "rows": [
          {"row": 0, "result": "created", "accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901"},
          {"row": 1, "result": "failed", "accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901",
           "problem": {"type": "/problems/unknown-metric", "title": "The request is not valid",
           "status": 422, "detail": "No metric of this name is defined.",
           "code": "unknown-metric", "errors": [{"pointer": "/rows/1/metric",
           "code": "unknown-metric", "detail": "No metric of this name is defined."}]}}]}""")
record MetricBatchReport(
    long created, long updated, long unchanged, long failed, List<MetricRowReport> rows) {

  static MetricBatchReport of(List<MetricRowReport> rows) {
    return new MetricBatchReport(
        count(rows, RowResult.CREATED),
        count(rows, RowResult.UPDATED),
        count(rows, RowResult.UNCHANGED),
        count(rows, RowResult.FAILED),
        List.copyOf(rows));
  }

  private static long count(List<MetricRowReport> rows, RowResult result) {
    return rows.stream().filter(row -> row.result() == result).count();
  }
}
