package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.batch.RowResult;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a batch: counted, and row by row in the order they were sent. */
@Schema(
    examples =
        """
        {"created": 1, "updated": 0, "unchanged": 0, "failed": 1, "rows": [
          {"row": 0, "externalId": {"system": "crm", "id": "0035e00004LenaV"},
           "result": "created", "contactId": "01987c62-5b6c-7d7e-8f90-112b3c4d5e6f"},
          {"row": 1, "externalId": {"system": "crm", "id": "0035e00004OmarS"},
           "result": "failed", "problem": {"type": "/problems/which-account",
           "title": "The request is not valid", "status": 422,
           "detail": "Send either accountId or accountExternalId, and only one of them.",
           "code": "which-account", "errors": [{"pointer": "/rows/1/accountId",
           "code": "which-account", "detail":
           "Send either accountId or accountExternalId, and only one of them."}]}}]}""")
public record ContactBatchReport(
    long created, long updated, long unchanged, long failed, List<ContactRowReport> rows) {

  static ContactBatchReport of(List<ContactRowReport> rows) {
    return new ContactBatchReport(
        count(rows, RowResult.CREATED),
        count(rows, RowResult.UPDATED),
        count(rows, RowResult.UNCHANGED),
        count(rows, RowResult.FAILED),
        List.copyOf(rows));
  }

  private static long count(List<ContactRowReport> rows, RowResult result) {
    return rows.stream().filter(row -> row.result() == result).count();
  }
}
