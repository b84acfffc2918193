package dev.customerfirst.playbooks.activity;

/** What the API description shows of steps. */
final class StepExamples {

  static final String DOCUMENT =
      """
      {"id": "01930c5e-7c00-7a1b-8c2d-3e4f5a6b7c8d", "type": "ENGAGEMENT_PLAN",
       "title": "Engagement plan 2026", "link": "https://documents.example.com/plans/42",
       "actorId": "mia", "actorRole": "CUSTOMER_ENGINEER", "at": "2026-01-08T10:15:00Z"}""";

  static final String NEW_DOCUMENT =
      """
      {"type": "ENGAGEMENT_PLAN", "title": "Engagement plan 2026",
       "link": "https://documents.example.com/plans/42"}""";

  static final String COMMITMENT =
      """
      {"id": "01930c5e-7c01-7a1b-8c2d-3e4f5a6b7c8d", "kind": "CHAMPION_AGREEMENT",
       "to": "ENGAGEMENT_PLAN", "contactId": "01930c5e-7a20-7c3b-9f1e-2b6c1d0a4e55",
       "committedOn": "2026-01-09", "resources": [], "actorId": "leo",
       "actorRole": "ACCOUNT_EXECUTIVE", "at": "2026-01-09T14:00:00Z"}""";

  static final String NEW_COMMITMENT =
      """
      {"kind": "CHAMPION_AGREEMENT", "to": "ENGAGEMENT_PLAN",
       "contactId": "01930c5e-7a20-7c3b-9f1e-2b6c1d0a4e55", "committedOn": "2026-01-09"}""";

  static final String COMPLETION =
      """
      {"doneOn": "2026-01-08", "note": "Both plans stand."}""";

  static final String WAIVER =
      """
      {"reason": "The design is the one we recommend; no review is necessary."}""";

  static final String STEPS =
      """
      {
        "activityId": "01930c5e-7b00-7a1b-8c2d-3e4f5a6b7c8d",
        "playbook": "ACCOUNT_ONBOARDING", "edition": 1, "owed": 1,
        "steps": [
          {
            "code": "plans-written",
            "does": "Write the onboarding plan with its milestones and targets, and the engagement plan.",
            "state": "OPEN", "owners": ["CUSTOMER_ENGINEER"], "optional": [],
            "after": ["support-structure", "feedback-structure"], "dueOn": "2026-01-09", "hours": 4,
            "documents": ["ONBOARDING_PLAN", "ENGAGEMENT_PLAN"], "commitments": [],
            "milestones": [],
            "missing": ["It needs a document of type ONBOARDING_PLAN. Add where it is, then repeat."],
            "said": null
          }
        ],
        "documents": [
      """
          + DOCUMENT
          + "], \"commitments\": ["
          + COMMITMENT
          + "]}";

  private StepExamples() {}
}
