package dev.customerfirst.renewals.contract;

import dev.customerfirst.kit.imports.RowResult;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a batch: counted, and row by row in the order they were sent. */
@Schema(examples = ContractBatchExamples.REPORT)
record ContractBatchReport(
    long created, long updated, long unchanged, long failed, List<ContractRowReport> rows) {

  static ContractBatchReport of(List<ContractRowReport> rows) {
    return new ContractBatchReport(
        count(rows, RowResult.CREATED),
        count(rows, RowResult.UPDATED),
        count(rows, RowResult.UNCHANGED),
        count(rows, RowResult.FAILED),
        List.copyOf(rows));
  }

  private static long count(List<ContractRowReport> rows, RowResult result) {
    return rows.stream().filter(row -> row.result() == result).count();
  }
}
