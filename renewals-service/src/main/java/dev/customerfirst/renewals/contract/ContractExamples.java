package dev.customerfirst.renewals.contract;

/** What requests and answers look like. */
final class ContractExamples {

  static final String NEW_CONTRACT =
      """
      {"accountId": "01977c1e-5d4a-7c3e-9a51-0f6b2d6f8a11", "startsOn": "2026-02-01",
       "termMonths": 12, "timeZone": "Europe/Berlin",
       "value": {"amount": "120000.00", "currency": "EUR"}, "seats": 250,
       "supportPlan": "ENTERPRISE",
       "supportOverrides": [{"severity": 0, "firstResponse": "PT15M", "aroundTheClock": true}],
       "autoRenew": false, "noticeDays": 60}
      """;

  static final String CONTRACT =
      """
      {"id": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b42",
       "accountId": "01977c1e-5d4a-7c3e-9a51-0f6b2d6f8a11", "status": "SIGNED",
       "startsOn": "2026-02-01", "endsOn": "2027-01-31", "timeZone": "Europe/Berlin",
       "journeyFrom": "2026-02-01", "quartersInTerm": 4,
       "value": {"amount": "120000.00", "currency": "EUR"}, "seats": 250,
       "supportPlan": "ENTERPRISE", "supportOverrides": [], "autoRenew": false, "noticeDays": 60,
       "opportunityId": null, "renewalOf": null, "successorId": null, "externalId": null,
       "graceUntil": null, "nonRenewal": null, "signedAt": "2026-01-15T09:30:00Z", "version": 0}
      """;

  static final String DRAFT =
      """
      {"id": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b42",
       "accountId": "01977c1e-5d4a-7c3e-9a51-0f6b2d6f8a11", "status": "DRAFT",
       "startsOn": "2026-02-01", "endsOn": "2028-01-31", "timeZone": "Europe/Berlin",
       "journeyFrom": "2026-02-01", "quartersInTerm": 8,
       "value": {"amount": "240000.00", "currency": "EUR"}, "seats": 300,
       "supportPlan": "ENTERPRISE", "autoRenew": false, "noticeDays": 60,
       "opportunityId": null, "renewalOf": null, "successorId": null, "externalId": null,
       "graceUntil": null, "nonRenewal": null, "signedAt": null, "version": 1}
      """;

  static final String DRAFT_PATCH =
      """
      {"termMonths": 24, "value": {"amount": "240000.00"}, "seats": 300}
      """;

  static final String NEW_NON_RENEWAL =
      """
      {"givenOn": "2026-11-02", "reason": "CHAMPION_LEFT",
       "because": "Those who wanted it have left, and the new lead brings a tool of their own."}
      """;

  static final String LEAVING =
      """
      {"id": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b42",
       "accountId": "01977c1e-5d4a-7c3e-9a51-0f6b2d6f8a11", "status": "STARTED",
       "startsOn": "2026-02-01", "endsOn": "2027-01-31", "timeZone": "Europe/Berlin",
       "journeyFrom": "2026-02-01", "quartersInTerm": 4,
       "value": {"amount": "120000.00", "currency": "EUR"}, "seats": 250,
       "supportPlan": "ENTERPRISE", "autoRenew": true, "noticeDays": 60,
       "opportunityId": null, "renewalOf": null, "successorId": null, "externalId": null,
       "graceUntil": null,
       "nonRenewal": {"givenOn": "2026-11-02", "reason": "CHAMPION_LEFT", "because":
         "Those who wanted it have left, and the new lead brings a tool of their own."},
       "signedAt": "2026-01-15T09:30:00Z", "version": 2}
      """;

  static final String CONTRACTS = "{\"items\": [" + CONTRACT + "], \"next\": null}";

  static final String QUARTERS =
      """
      {"contractId": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b42", "quarters": [
        {"number": 1, "startsOn": "2026-02-01", "endsOn": "2026-04-30",
         "elapsesAt": "2026-04-30T22:00:00Z", "phase": "RUNNING"},
        {"number": 2, "startsOn": "2026-05-01", "endsOn": "2026-07-31",
         "elapsesAt": "2026-07-31T22:00:00Z", "phase": "AHEAD"}]}
      """;

  static final String NEW_RENEWAL =
      """
      {"termMonths": 12, "value": {"amount": "132000.00", "currency": "EUR"}, "seats": 275}
      """;

  static final String SUCCESSOR =
      """
      {"id": "0199b7d4-6c02-7e1d-a7b0-3c44d1f0e955",
       "accountId": "01977c1e-5d4a-7c3e-9a51-0f6b2d6f8a11", "status": "SIGNED",
       "startsOn": "2027-02-01", "endsOn": "2028-01-31", "timeZone": "Europe/Berlin",
       "journeyFrom": "2027-02-01", "quartersInTerm": 4,
       "value": {"amount": "132000.00", "currency": "EUR"}, "seats": 275,
       "supportPlan": "ENTERPRISE", "supportOverrides": [], "autoRenew": false, "noticeDays": 60,
       "opportunityId": null, "renewalOf": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b42",
       "successorId": null, "externalId": null,
       "graceUntil": null, "nonRenewal": null, "signedAt": "2026-11-20T14:00:00Z", "version": 0}
      """;

  private ContractExamples() {}
}
