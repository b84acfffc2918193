package dev.customerfirst.accounts.fit;

import dev.customerfirst.accounts.domain.FitOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assessment as it was made. */
@Schema(name = "FitAssessment", examples = FitView.EXAMPLE)
record FitView(
    UUID id,
    UUID accountId,
    List<String> problems,
    List<String> opportunities,
    List<String> goals,
    FitOutcome outcome,
    String because,
    LocalDate assessedOn,
    String assessedBy,
    Instant assessedAt) {

  static final String EXAMPLE =
      """
      {"id": "01987c90-0a10-7c3a-9a41-53b0c2d7e931",
       "accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901",
       "problems": ["Nobody dares to touch the old ledger."],
       "opportunities": ["Two plants could share one library."],
       "goals": ["Ship every week by autumn."], "outcome": "GOOD",
       "because": "Finding what calls the ledger is what the product is best at.",
       "assessedOn": "2026-01-05", "assessedBy": "ada.moreno",
       "assessedAt": "2026-01-05T09:00:00Z"}""";
}
