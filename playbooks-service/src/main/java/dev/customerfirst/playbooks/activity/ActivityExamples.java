package dev.customerfirst.playbooks.activity;

/** What the API description shows. */
final class ActivityExamples {

  static final String ACTIVITY =
      """
      {
        "id": "01930c5e-7b00-7a1b-8c2d-3e4f5a6b7c8d",
        "accountId": "01930c5e-7a10-7c3b-9f1e-2b6c1d0a4e55",
        "contractId": "01930c5e-7a11-7d4c-8a2f-3c7d2e1b5f66",
        "opportunityId": null,
        "code": "KICKOFF", "origin": "MATRIX", "phase": "CONTRACT_STARTED",
        "quarter": null, "occurrence": 1, "status": "COMPLETED",
        "opensOn": "2026-01-01", "dueOn": "2026-01-15", "overdue": false,
        "owners": ["ACCOUNT_EXECUTIVE", "CUSTOMER_ENGINEER"],
        "optional": [], "whenNecessary": [], "calledIn": [],
        "openedAt": "2025-12-31T23:00:00Z", "startedAt": "2026-01-08T10:15:00Z",
        "completedOn": "2026-01-12", "onTime": true,
        "playbook": "KICKOFF", "edition": 1, "stepsOwed": 0, "cause": null,
        "because": "Held with both teams."
      }
      """;

  static final String STARTED =
      """
      {
        "id": "01930c5e-7b00-7a1b-8c2d-3e4f5a6b7c8d",
        "accountId": "01930c5e-7a10-7c3b-9f1e-2b6c1d0a4e55",
        "contractId": "01930c5e-7a11-7d4c-8a2f-3c7d2e1b5f66",
        "opportunityId": null,
        "code": "KICKOFF", "origin": "MATRIX", "phase": "CONTRACT_STARTED",
        "quarter": null, "occurrence": 1, "status": "STARTED",
        "opensOn": "2026-01-01", "dueOn": "2026-01-15", "overdue": false,
        "owners": ["ACCOUNT_EXECUTIVE", "CUSTOMER_ENGINEER"],
        "optional": [], "whenNecessary": [], "calledIn": [],
        "openedAt": "2025-12-31T23:00:00Z", "startedAt": "2026-01-08T10:15:00Z",
        "completedOn": null, "onTime": null,
        "playbook": "KICKOFF", "edition": 1, "stepsOwed": null, "cause": null, "because": null
      }
      """;

  static final String LIST =
      """
      {
        "items": [
          {
            "id": "01930c5e-7b01-7a1b-8c2d-3e4f5a6b7c8d",
            "accountId": "01930c5e-7a10-7c3b-9f1e-2b6c1d0a4e55",
            "contractId": "01930c5e-7a11-7d4c-8a2f-3c7d2e1b5f66",
            "opportunityId": null,
            "code": "CUSTOMER_ENABLEMENT", "origin": "MATRIX", "phase": "QUARTER",
            "quarter": 1, "occurrence": 1, "status": "SCHEDULED",
            "opensOn": "2026-01-01", "dueOn": "2026-03-31", "overdue": false,
            "owners": ["CUSTOMER_ENGINEER"], "optional": [], "whenNecessary": [], "calledIn": [],
            "openedAt": "2025-12-31T23:00:00Z", "startedAt": null, "completedOn": null, "onTime": null,
            "playbook": "CUSTOMER_ENABLEMENT", "edition": 1, "stepsOwed": null, "cause": null,
            "because": null
          }
        ],
        "next": null,
        "asOf": "2026-01-12T09:30:00Z"
      }
      """;

  static final String FIGURES =
      """
      {
        "from": "2026-01-01", "to": "2026-03-31",
        "all": {
          "due": 12, "completedOnTime": 8, "completedLate": 2, "skipped": 1, "overdue": 1,
          "open": 0, "skipRate": 0.0909, "onTimeRate": 0.8000
        },
        "items": [
          {
            "code": "KICKOFF",
            "counts": {
              "due": 12, "completedOnTime": 8, "completedLate": 2, "skipped": 1, "overdue": 1,
              "open": 0, "skipRate": 0.0909, "onTimeRate": 0.8000
            }
          }
        ]
      }
      """;

  static final String HISTORY =
      """
      {
        "items": [
          {
            "at": "2026-01-12T09:30:00Z", "step": "COMPLETE",
            "actorId": "mia@customer-first.local", "actorRole": "CUSTOMER_ENGINEER",
            "because": "Held with both teams."
          }
        ]
      }
      """;

  static final String COMPLETION =
      """
      {"completedOn": "2026-01-12", "note": "Held with both teams."}
      """;

  static final String REASON =
      """
      {"reason": "The customer merges two teams this month; we talk again in May."}
      """;

  static final String NEW_AD_HOC =
      """
      {"playbook": "HEALTH_CHECK", "because": "The champion asked us to look at performance."}
      """;

  static final String AD_HOC =
      """
      {
        "id": "01930c5e-7b02-7a1b-8c2d-3e4f5a6b7c8d",
        "accountId": "01930c5e-7a10-7c3b-9f1e-2b6c1d0a4e55",
        "contractId": null, "opportunityId": null,
        "code": "PLAYBOOK", "origin": "AD_HOC", "phase": "EXTRA",
        "quarter": null, "occurrence": 1, "status": "SCHEDULED",
        "opensOn": "2026-02-02", "dueOn": "2026-02-23", "overdue": false,
        "owners": ["CUSTOMER_ENGINEER", "ACCOUNT_EXECUTIVE"], "optional": [], "whenNecessary": [], "calledIn": [],
        "openedAt": "2026-02-02T08:10:00Z", "startedAt": null, "completedOn": null,
        "onTime": null, "playbook": "HEALTH_CHECK", "edition": 1, "stepsOwed": null,
        "cause": "The champion asked us to look at performance.", "because": null
      }
      """;

  static final String NEW_DUE_DAY =
      """
      {"dueOn": "2026-01-29", "reason": "The economic buyer is away until then."}
      """;

  static final String RESCHEDULING =
      """
      {
        "moves": [
          {"activityId": "01930c5e-7b00-7a1b-8c2d-3e4f5a6b7c8d", "code": "KICKOFF",
           "dueBefore": "2026-01-15", "dueOn": "2026-01-29"},
          {"activityId": "01930c5e-7b03-7a1b-8c2d-3e4f5a6b7c8d", "code": "BOOK_MEETINGS",
           "dueBefore": "2026-01-22", "dueOn": "2026-02-05"}
        ]
      }
      """;

  static final String PARTICIPANT =
      """
      {"role": "ENGINEERING", "reason": "They want it on an architecture we do not support yet."}
      """;

  private ActivityExamples() {}
}
