package dev.customerfirst.playbooks.journey;

/** What the API description shows. */
final class JourneyExamples {

  static final String DRAFT =
      """
      {"tier": "TIER_1", "startsOn": "2026-01-01", "termMonths": 12, "timeZone": "Europe/Berlin"}
      """;

  static final String PREVIEW =
      """
      {
        "activities": [
          {
            "code": "BUSINESS_REVIEW", "phase": "QUARTER", "quarter": 2, "occurrence": 1,
            "opensOn": "2026-04-01", "dueOn": "2026-04-30",
            "owners": ["ACCOUNT_EXECUTIVE", "CUSTOMER_ENGINEER"],
            "optional": ["VALUE_ENGINEER", "PRODUCT", "MARKETING"],
            "whenNecessary": []
          }
        ],
        "totals": {"total": 1, "byCode": {"BUSINESS_REVIEW": 1}},
        "hoursPerRole": {"ACCOUNT_EXECUTIVE": 3, "CUSTOMER_ENGINEER": 7},
        "warnings": []
      }
      """;

  static final String SUMMARY =
      """
      {
        "accountId": "01930c5e-7a10-7c3b-9f1e-2b6c1d0a4e55",
        "tier": "TIER_2",
        "totals": {
          "total": 20, "planned": 11, "scheduled": 5, "started": 0, "completed": 4, "skipped": 0,
          "byCode": {
            "KICKOFF": {
              "total": 1, "planned": 0, "scheduled": 0, "started": 0, "completed": 1, "skipped": 0
            }
          }
        },
        "contracts": [
          {
            "contractId": "01930c5e-7a11-7d4c-8a2f-3c7d2e1b5f66",
            "status": "STARTED", "startsOn": "2026-01-01", "endsOn": "2026-12-31",
            "renewalOf": null,
            "opportunityId": "01930c5e-7a12-7e5d-9b30-4d8e3f2c6077",
            "hasJourney": true,
            "because": "The account's first contract: the journey begins with onboarding.",
            "warnings": [],
            "totals": {
              "total": 20, "planned": 11, "scheduled": 5, "started": 0, "completed": 4, "skipped": 0,
              "byCode": {
                "KICKOFF": {
                  "total": 1, "planned": 0, "scheduled": 0, "started": 0, "completed": 1, "skipped": 0
                }
              }
            }
          }
        ],
        "asOf": "2026-04-01T07:00:00Z"
      }
      """;

  static final String GAPS =
      """
      {
        "items": [
          {
            "accountId": "01930c5e-7a10-7c3b-9f1e-2b6c1d0a4e55",
            "contractId": "01930c5e-7a11-7d4c-8a2f-3c7d2e1b5f66",
            "status": "SIGNED", "startsOn": "2026-01-01", "endsOn": "2026-12-31",
            "gap": "TIER_UNKNOWN",
            "because": "The account's tier is not known here yet; the journey is planned when it \
      comes.",
            "heardAt": "2026-01-01T08:00:00Z"
          }
        ],
        "next": null
      }
      """;

  private JourneyExamples() {}
}
