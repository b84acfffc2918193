package dev.customerfirst.renewals.contract;

/** What requests and answers look like. */
final class AmendmentExamples {

  static final String NEW_AMENDMENT =
      """
      {"endsOn": "2027-04-30", "seats": 300, "value": {"amount": "158000.00", "currency": "EUR"},
       "because": "Fifty more developers, and one end for both of their contracts."}
      """;

  static final String AMENDED =
      """
      {"id": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b42",
       "accountId": "01977c1e-5d4a-7c3e-9a51-0f6b2d6f8a11", "status": "STARTED",
       "startsOn": "2026-02-01", "endsOn": "2027-04-30", "timeZone": "Europe/Berlin",
       "journeyFrom": "2026-02-01", "quartersInTerm": 5,
       "value": {"amount": "158000.00", "currency": "EUR"}, "seats": 300,
       "supportPlan": "ENTERPRISE", "supportOverrides": [], "autoRenew": false, "noticeDays": 60,
       "opportunityId": null, "renewalOf": null, "successorId": null, "externalId": null,
       "signedAt": "2026-01-15T09:30:00Z", "version": 2}
      """;

  static final String COMING =
      """
      {"contractId": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b42",
       "takesEffectAt": "2026-08-31T22:00:00Z",
       "amendment": {"effectiveOn": "2026-09-01", "startsOn": null, "endsOn": null,
        "termMonths": null, "coTerminateWith": null, "seats": 300, "value": null,
        "supportPlan": null, "supportOverrides": null, "because": "Fifty more developers."},
       "agreedBy": "0197f0aa-5b1c-7d2e-8f30-414243444546",
       "recordedAt": "2026-08-20T10:00:00Z", "refusedBecause": null}
      """;

  static final String PREVIEW =
      """
      {"contractId": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b42", "effectiveOn": "2026-09-01",
       "before": {"startsOn": "2026-02-01", "endsOn": "2027-01-31", "seats": 250,
        "value": {"amount": "120000.00", "currency": "EUR"}, "supportPlan": "ENTERPRISE",
        "supportOverrides": []},
       "after": {"startsOn": "2026-02-01", "endsOn": "2027-04-30", "seats": 300,
        "value": {"amount": "158000.00", "currency": "EUR"}, "supportPlan": "ENTERPRISE",
        "supportOverrides": []},
       "quarters": [
        {"number": 4, "startsOn": "2026-11-01", "endsOn": "2027-01-31",
         "elapsesAt": "2027-01-31T23:00:00Z"},
        {"number": 5, "startsOn": "2027-02-01", "endsOn": "2027-04-30",
         "elapsesAt": "2027-04-30T22:00:00Z"}],
       "added": [
        {"dueAt": "2026-11-01T23:00:00Z", "kind": "RENEWAL_WINDOW", "number": 180},
        {"dueAt": "2027-04-30T22:00:00Z", "kind": "QUARTER_ELAPSED", "number": 5}],
       "removed": [],
       "moved": [{"kind": "ENDED", "number": 0, "before": "2027-01-31T23:00:00Z",
        "after": "2027-04-30T22:00:00Z"}]}
      """;

  static final String HISTORY =
      """
      {"items": [
        {"number": 2, "effectiveOn": "2026-09-01", "startsOn": "2026-02-01",
         "endsOn": "2027-04-30", "seats": 300, "value": {"amount": "158000.00", "currency": "EUR"},
         "annualValue": {"amount": "126400.00", "currency": "EUR"}, "supportPlan": "ENTERPRISE",
         "supportOverrides": [],
         "because": "Fifty more developers, and one end for both of their contracts.",
         "agreedBy": "0197f0aa-5b1c-7d2e-8f30-414243444546", "recordedAt": "2026-08-20T10:00:00Z"},
        {"number": 1, "effectiveOn": "2026-02-01", "startsOn": "2026-02-01",
         "endsOn": "2027-01-31", "seats": 250, "value": {"amount": "120000.00", "currency": "EUR"},
         "annualValue": {"amount": "120000.00", "currency": "EUR"}, "supportPlan": "ENTERPRISE",
         "supportOverrides": [], "because": null,
         "agreedBy": "0197f0aa-5b1c-7d2e-8f30-414243444546", "recordedAt": "2026-01-15T09:30:00Z"}],
       "next": null}
      """;

  private AmendmentExamples() {}
}
