package dev.customerfirst.playbooks.catalogue;

/** Examples for the OpenAPI explorer. */
final class PlaybookExamples {

  private static final String BODY =
      """
       "purpose": "The next contract is signed before the present one ends.",
       "guideline": "By now nothing of it is news. What is still open is named in the offer.",
       "goals": ["VALUE"], "starts": {"activity": "RENEW_CONTRACT", "signal": null, "bands": []},
       "lastsDays": 84, "openSteps": "FLAG",
       "steps": [{"code": "terms-agreed", "does": "Agree the terms with the economic buyer.",
         "when": null, "owners": ["ACCOUNT_EXECUTIVE"], "optional": [], "after": [], "dueDay": 63,
         "hours": 3, "documents": [], "commitments": [], "milestones": []},
        {"code": "renewed", "does": "Renew the contract.",
         "when": null, "owners": ["ACCOUNT_EXECUTIVE"], "optional": [], "after": ["terms-agreed"],
         "dueDay": 84, "hours": 1, "documents": [], "commitments": [], "milestones": []}]}""";

  static final String ONE =
      """
      {"code": "CONTRACT_RENEWAL", "name": "Contract renewal", "readiness": "READY",
       "edition": {"number": 2, "notes": "Terms are agreed earlier.", "reviewOn": "2027-06-01"},
      """
          + BODY;

  static final String LIST = "{\"items\": [" + ONE + "], \"next\": null}";

  static final String DRAFT =
      """
      {"name": "Contract renewal", "readiness": "READY", "notes": "Terms are agreed earlier.",
       "reviewOn": "2027-06-01",
      """
          + BODY;

  static final String DRAFT_VIEW =
      "{\"playbook\": "
          + ONE
          + ", \"findings\": [], \"draftedBy\": \"ada\", \"draftedAt\": \"2026-11-20T09:00:00Z\"}";

  static final String FINDINGS =
      """
      {"findings": [{"rule": "STEP_WITHOUT_ROLE", "pointer": "/steps/1/owners",
        "detail": "Name at least one role that answers for it."}]}""";

  static final String EDITIONS =
      """
      {"items": [
        {"number": 2, "notes": "Terms are agreed earlier.", "reviewOn": "2027-06-01",
         "current": true, "builtIn": false, "publishedBy": "ada",
         "publishedAt": "2026-11-20T09:05:00Z"},
        {"number": 1, "notes": "First edition.", "reviewOn": "2027-06-01", "current": false,
         "builtIn": true, "publishedBy": "system", "publishedAt": "2026-06-01T08:00:00Z"}],
       "retiredBecause": null}""";

  static final String DIFFERENCE =
      """
      {"code": "CONTRACT_RENEWAL", "from": 1, "to": 2, "changes": [
        {"pointer": "/steps/terms-agreed/dueDay", "before": 70, "after": 63}]}""";

  static final String RETIREMENT = "{\"reason\": \"Replaced by a shorter one.\"}";

  private PlaybookExamples() {}
}
