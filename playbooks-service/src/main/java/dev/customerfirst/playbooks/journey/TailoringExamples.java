package dev.customerfirst.playbooks.journey;

/** What the API description shows of tailored journeys. */
final class TailoringExamples {

  private static final String ITEM =
      """
      {"ownerId": "01930c5e-7a11-7d4c-8a2f-3c7d2e1b5f66", "code": "BUSINESS_REVIEW",
       "phase": "QUARTER", "quarter": 2, "occurrence": 1, "opensOn": "2026-04-01",
       "dueOn": "2026-04-30", "owners": ["ACCOUNT_EXECUTIVE", "CUSTOMER_ENGINEER"],
       "optional": [], "because": "Their board asks for figures twice a year."}""";

  static final String CHANGES =
      "{\"added\": ["
          + ITEM
          + "], \"removed\": [], \"moved\": [], \"kept\": [], \"same\": 20,"
          + " \"hoursPerRole\": [{\"role\": \"ACCOUNT_EXECUTIVE\", \"before\": 24,"
          + " \"after\": 27, \"change\": 3}], \"asOf\": \"2026-01-12T09:30:00Z\"}";

  static final String NEW =
      """
      {"kind": "ADD", "code": "BUSINESS_REVIEW", "quarter": 2,
       "because": "Their board asks for figures twice a year."}""";

  static final String VIEW =
      """
      {"items": [{"id": "01930c5e-7d00-7a1b-8c2d-3e4f5a6b7c8d",
        "change": {"kind": "ADD", "code": "BUSINESS_REVIEW", "contractId": null, "quarter": 2,
          "days": null, "because": "Their board asks for figures twice a year."},
        "actorId": "mia", "actorRole": "CUSTOMER_ENGINEER", "at": "2026-01-12T09:30:00Z",
        "withdrawnBecause": null, "withdrawnAt": null}],
       "fromMatrix":\s"""
          + CHANGES
          + "}";

  static final String WITHDRAWAL =
      """
      {"reason": "Once a year is enough, they say."}""";

  static final String WHAT_IF =
      """
      {"tier": "TIER_1", "tierFrom": "2026-04-01"}""";

  private TailoringExamples() {}
}
