package dev.customerfirst.accounts.fit;

import dev.customerfirst.accounts.domain.FitOutcome;
import dev.customerfirst.accounts.external.SeveralLines;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a prospect told us, and whether we can help.
 *
 * @param problems in their words
 * @param opportunities in their words
 * @param goals in their words
 */
@Schema(
    name = "NewFitAssessment",
    examples =
        """
        {"problems": ["Nobody dares to touch the old ledger."],
         "opportunities": ["Two plants could share one library."],
         "goals": ["Ship every week by autumn."], "outcome": "GOOD",
         "because": "Finding what calls the ledger is what the product is best at."}""")
record NewFit(
    @NotNull @Size(max = 20) List<@NotNull @Size(max = 2000) @SeveralLines String> problems,
    @NotNull @Size(max = 20) List<@NotNull @Size(max = 2000) @SeveralLines String> opportunities,
    @NotNull @Size(max = 20) List<@NotNull @Size(max = 2000) @SeveralLines String> goals,
    @NotNull FitOutcome outcome,
    @NotNull @Size(max = 1000) @OneLine String because) {

  List<Quote> quotes() {
    List<Quote> quotes = new ArrayList<>();
    problems.forEach(words -> quotes.add(new Quote(Quote.Kind.PROBLEM, words)));
    opportunities.forEach(words -> quotes.add(new Quote(Quote.Kind.OPPORTUNITY, words)));
    goals.forEach(words -> quotes.add(new Quote(Quote.Kind.GOAL, words)));
    return quotes;
  }
}
