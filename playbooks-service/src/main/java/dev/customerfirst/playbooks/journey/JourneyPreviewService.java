package dev.customerfirst.playbooks.journey;

import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.playbooks.catalogue.PlaybookCatalogue;
import dev.customerfirst.playbooks.domain.ContractTerm;
import dev.customerfirst.playbooks.domain.Journey;
import dev.customerfirst.playbooks.domain.JourneyPlanner;
import dev.customerfirst.playbooks.domain.JourneyTerms;
import dev.customerfirst.playbooks.domain.PlannedActivity;
import dev.customerfirst.playbooks.domain.TierHistory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Shows a journey before there is one. */
@ApplicationScoped
class JourneyPreviewService {

  private final JourneyLaw law;
  private final PlaybookCatalogue catalogue;

  JourneyPreviewService(JourneyLaw law, PlaybookCatalogue catalogue) {
    this.law = law;
    this.catalogue = catalogue;
  }

  JourneyPreview preview(JourneyDraft draft) {
    ContractTerm term = new ContractTerm(draft.startsOn(), draft.endsOn(), draft.termMonths());
    List<Refusal> refusals = term.refusals();
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
    JourneyPlanner planner = law.planner();
    List<PlannedActivity> planned = new ArrayList<>();
    if (!draft.isRenewal()) {
      planned.addAll(planner.planStage6Before(draft.startsOn()));
    }
    Journey journey =
        planner.plan(
            new JourneyTerms(
                draft.startsOn(),
                term.lastDay(),
                ZoneId.of(draft.timeZone()),
                draft.isRenewal(),
                draft.startsOn(),
                TierHistory.always(draft.tier())));
    planned.addAll(journey.activities());
    return JourneyPreview.of(planned, catalogue.current(), journey.warnings());
  }
}
