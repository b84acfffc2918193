package dev.customerfirst.renewals.contract;

/** What batches and files look like. */
final class ContractBatchExamples {

  static final String ROW =
      """
      {"externalId": {"system": "crm", "id": "8005e00001CtRaCt"},
       "accountExternalId": {"system": "crm", "id": "0015e00002AbCdE"},
       "startsOn": "2025-08-01", "termMonths": 24, "timeZone": "Europe/Berlin",
       "value": {"amount": "120000.00", "currency": "EUR"}, "seats": 250,
       "supportPlan": "ENTERPRISE", "journeyFrom": "2026-02-01"}""";

  static final String BATCH = "{\"rows\": [" + ROW + "]}";

  static final String REPORT =
      """
      {"created": 1, "updated": 0, "unchanged": 0, "failed": 0, "rows": [
        {"row": 0, "externalId": {"system": "crm", "id": "8005e00001CtRaCt"},
         "result": "created", "contractId": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b42"}]}""";

  static final String CSV =
      """
      externalId.system,externalId.id,accountExternalId.system,accountExternalId.id,startsOn,\
      termMonths,timeZone,value.amount,value.currency,seats,supportPlan,journeyFrom
      crm,8005e00001CtRaCt,crm,0015e00002AbCdE,2025-08-01,24,Europe/Berlin,120000.00,EUR,250,\
      ENTERPRISE,2026-02-01
      """;

  static final String NDJSON =
      """
      {"externalId": {"system": "crm", "id": "8005e"}, "accountExternalId": {"system": "crm", \
      "id": "0015e"}, "startsOn": "2025-08-01", "endsOn": "2027-07-31", "timeZone": \
      "Europe/Berlin", "value": {"amount": "120000.00", "currency": "EUR"}, "seats": 250, \
      "supportPlan": "ENTERPRISE"}
      """;

  static final String QUEUED =
      """
      {"id": "01987c60-9a10-7b2c-8f3d-0a1b2c3d4e5f", "kind": "contracts", "status": "QUEUED",
       "dryRun": false, "startedBy": "crm",
       "progress": {"total": 8800, "processed": 0, "created": 0, "updated": 0, "unchanged": 0,
       "failed": 0}, "problems": {}, "queuedAt": "2026-01-05T09:00:00Z"}""";

  private ContractBatchExamples() {}
}
