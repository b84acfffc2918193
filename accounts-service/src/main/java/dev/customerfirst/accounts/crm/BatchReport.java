package dev.customerfirst.accounts.crm;

import dev.customerfirst.accounts.batch.RowResult;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a batch: counted, and row by row in the order they were sent. */
@Schema(
    examples =
        """
        {"created": 1, "updated": 0, "unchanged": 0, "failed": 1, "rows": [
          {"row": 0, "externalId": {"system": "crm", "id": "0015e00002AbCdE"},
           "result": "created", "accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901"},
          {"row": 1, "externalId": {"system": "crm", "id": "0015e00002XyZzY"},
           "result": "failed", "problem": {"type": "/problems/time-zone-required",
           "title": "The request is not valid", "status": 422,
           "detail": "The account is new here: send its IANA time zone, such as Europe/Berlin.",
           "code": "time-zone-required", "errors": [{"pointer": "/rows/1/timeZone",
           "code": "time-zone-required", "detail":
           "The account is new here: send its IANA time zone, such as Europe/Berlin."}]}}]}""")
record BatchReport(long created, long updated, long unchanged, long failed, List<RowReport> rows) {

  static BatchReport of(List<RowReport> rows) {
    return new BatchReport(
        count(rows, RowResult.CREATED),
        count(rows, RowResult.UPDATED),
        count(rows, RowResult.UNCHANGED),
        count(rows, RowResult.FAILED),
        List.copyOf(rows));
  }

  private static long count(List<RowReport> rows, RowResult result) {
    return rows.stream().filter(row -> row.result() == result).count();
  }
}
