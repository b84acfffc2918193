package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.accounts.batch.Verdicts;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.imports.ImportKind;
import dev.customerfirst.kit.imports.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Opportunities by the key of another system, as many as a file holds. */
@ApplicationScoped
class OpportunityImports implements ImportKind<DealRow> {

  private final CrmOpportunities opportunities;

  OpportunityImports(CrmOpportunities opportunities) {
    this.opportunities = opportunities;
  }

  @Override
  public String name() {
    return "opportunities";
  }

  @Override
  public Class<DealRow> row() {
    return DealRow.class;
  }

  @Override
  public List<Verdict> apply(List<DealRow> rows) {
    return opportunities.upsertAll(rows).stream().map(OpportunityImports::verdict).toList();
  }

  private static Verdict verdict(DealOutcome outcome) {
    Opportunity opportunity = outcome.opportunity();
    return outcome.failed()
        ? Verdict.failed(
            opportunity == null ? null : opportunity.id(), Problems.refuse(outcome.refusals()))
        : Verdicts.of(outcome.result(), opportunity == null ? null : opportunity.id(), null);
  }
}
