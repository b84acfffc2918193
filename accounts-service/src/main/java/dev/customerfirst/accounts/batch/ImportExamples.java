package dev.customerfirst.accounts.batch;

/** What the API description says of every import. */
public final class ImportExamples {

  public static final String DRY_RUN =
      "true gives the verdicts that a real import would give, and writes nothing";

  public static final String MAPPING =
      "Name of an import mapping for files with other columns than ours";

  public static final String QUEUED =
      """
      {"id": "01987c60-9a10-7b2c-8f3d-0a1b2c3d4e5f", "kind": "accounts", "status": "QUEUED",
       "dryRun": false, "startedBy": "crm",
       "progress": {"total": 8800, "processed": 0, "created": 0, "updated": 0, "unchanged": 0,
       "failed": 0}, "problems": {}, "queuedAt": "2026-01-05T09:00:00Z"}""";

  private ImportExamples() {}
}
