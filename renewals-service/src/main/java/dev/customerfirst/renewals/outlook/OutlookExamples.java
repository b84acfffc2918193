package dev.customerfirst.renewals.outlook;

/** What answers look like. */
final class OutlookExamples {

  static final String ASSESSMENT =
      """
      {"contractId": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b41",
       "accountId": "01977c1e-5d4a-7c3e-9a51-0f6b2d6f8a11", "status": "STARTED",
       "endsOn": "2026-06-30", "daysLeft": 110, "openedAt": "2026-03-02T23:00:00Z",
       "signal": {"band": "RED", "because": "There is no champion.",
         "traits": [{"trait": "CHAMPION", "band": "RED", "because": "There is no champion.",
           "asOf": "2026-03-01T08:00:00Z"}]},
       "call": {"call": "YELLOW", "role": "ACCOUNT_EXECUTIVE",
         "because": "A new champion is in sight.", "givenAt": "2026-03-04T08:00:00Z"},
       "agree": false, "rating": "RED", "planNeeded": "SAVE_PROGRAMME", "plan": null,
       "projection": {"projection": "FLAT",
         "value": {"amount": "120000.00", "currency": "EUR"},
         "projected": {"amount": "120000.00", "currency": "EUR"}},
       "promised": {"expected": null, "delivered": null, "promises": [{"metric": "Daily users",
         "unit": null, "baseline": null, "target": 250, "delivered": 180,
         "dueOn": "2026-05-31", "status": "PROMISED"}], "asOf": "2026-02-01T08:00:00Z"},
       "gaps": [{"code": "NO_CHAMPION", "because": "There is no champion."}],
       "nextStep": {"what": "Win a champion.", "ownerRole": "TECHNICAL_ADVISOR",
         "ownerId": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b51"},
       "asOf": "2026-03-01T08:00:00Z"}""";

  static final String ROW =
      """
      {"contractId": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b41",
       "accountId": "01977c1e-5d4a-7c3e-9a51-0f6b2d6f8a11", "accountName": "Acme",
       "tier": "TIER_1", "status": "STARTED", "endsOn": "2026-06-30", "daysLeft": 110,
       "window": 120, "valueAYear": {"amount": "120000.00", "currency": "EUR"},
       "signal": "RED", "call": "YELLOW", "agree": false, "rating": "RED",
       "projection": "FLAT", "projected": {"amount": "120000.00", "currency": "EUR"},
       "gaps": [{"code": "NO_CHAMPION", "because": "There is no champion."}],
       "nextStep": {"what": "Win a champion.", "ownerRole": "TECHNICAL_ADVISOR",
         "ownerId": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b51"},
       "asOf": "2026-03-01T08:00:00Z"}""";

  private OutlookExamples() {}
}
