package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.accounts.batch.RowResult;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a batch: counted, and row by row in the order they were sent. */
@Schema(
    name = "OpportunityBatchReport",
    examples =
        """
        {"created": 1, "updated": 0, "unchanged": 0, "failed": 0, "rows": [
          {"row": 0, "externalId": {"system": "crm", "id": "0065e00003OpPrT"},
           "result": "created", "opportunityId": "01987c60-1d22-7a18-b0f4-5f9c0a7be511"}]}""")
record DealBatchReport(
    long created, long updated, long unchanged, long failed, List<DealRowReport> rows) {

  static DealBatchReport of(List<DealRowReport> rows) {
    return new DealBatchReport(
        count(rows, RowResult.CREATED),
        count(rows, RowResult.UPDATED),
        count(rows, RowResult.UNCHANGED),
        count(rows, RowResult.FAILED),
        List.copyOf(rows));
  }

  private static long count(List<DealRowReport> rows, RowResult result) {
    return rows.stream().filter(row -> row.result() == result).count();
  }
}
