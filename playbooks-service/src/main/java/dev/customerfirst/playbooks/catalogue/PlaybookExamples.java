package dev.customerfirst.playbooks.catalogue;

/** Examples for the OpenAPI explorer. */
final class PlaybookExamples {

  static final String ONE =
      """
      {"code": "CONTRACT_RENEWAL", "name": "Contract renewal",
       "edition": {"number": 1, "notes": "First edition.", "reviewOn": "2027-06-01"},
       "purpose": "The next contract is signed before the present one ends.",
       "guideline": "By now nothing of it is news. What is still open is named in the offer.",
       "goals": ["VALUE"], "starts": {"activity": "RENEW_CONTRACT", "signal": null},
       "lastsDays": 84,
       "steps": [{"code": "terms-agreed", "does": "Agree the terms with the economic buyer.",
         "owners": ["ACCOUNT_EXECUTIVE"], "optional": [], "after": [], "dueDay": 63, "hours": 3,
         "documents": [], "commitments": []},
        {"code": "renewed", "does": "Renew the contract.",
         "owners": ["ACCOUNT_EXECUTIVE"], "optional": [], "after": ["terms-agreed"],
         "dueDay": 84, "hours": 1, "documents": [], "commitments": []}]}""";

  static final String LIST = "{\"items\": [" + ONE + "], \"next\": null}";

  private PlaybookExamples() {}
}
