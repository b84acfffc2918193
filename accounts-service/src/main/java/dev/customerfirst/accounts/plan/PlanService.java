package dev.customerfirst.accounts.plan;

import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.domain.RollOutLaw;
import dev.customerfirst.accounts.opportunity.AccountDeals;
import dev.customerfirst.events.OpportunityKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Puts the plan of an account together. */
@ApplicationScoped
class PlanService {

  private static final Comparator<PlanItem<?, ?>> OPEN_FIRST =
      Comparator.comparing(item -> item.outcome() != null);
  private static final Comparator<Goal> GOALS =
      Comparator.comparing((Goal goal) -> goal.fields().horizon())
          .thenComparing(goal -> goal.fields().dueOn());
  private static final Comparator<CandidateProject> PROJECTS =
      Comparator.comparing(CandidateProject::candidate, RollOutLaw.BY_RISK);

  private final PlanRepository plans;
  private final AdoptionGoalRepository adoption;
  private final AccountDeals deals;
  private final AccountBook accounts;

  PlanService(
      PlanRepository plans,
      AdoptionGoalRepository adoption,
      AccountDeals deals,
      AccountBook accounts) {
    this.plans = plans;
    this.adoption = adoption;
    this.deals = deals;
    this.accounts = accounts;
  }

  @Transactional
  PlanView find(UUID accountId) {
    accounts.read(accountId);
    List<CandidateProject> projects = plans.of(CandidateProject.class, accountId);
    return new PlanView(
        accountId,
        AdoptionGoals.of(adoption.newestFirst(accountId)),
        plans.of(Goal.class, accountId).stream()
            .sorted(GOALS)
            .sorted(OPEN_FIRST)
            .map(Goal::view)
            .toList(),
        plans.of(Initiative.class, accountId).stream()
            .sorted(OPEN_FIRST)
            .map(Initiative::view)
            .toList(),
        plans.of(UseCase.class, accountId).stream().sorted(OPEN_FIRST).map(UseCase::view).toList(),
        projects.stream().sorted(PROJECTS).sorted(OPEN_FIRST).map(CandidateProject::view).toList(),
        RollOutLaw.warning(projects.stream().map(CandidateProject::candidate).toList()).stream()
            .toList(),
        Expansion.of(
            deals.open(accountId, OpportunityKind.EXPANSION),
            plans.of(ExpansionIdea.class, accountId)));
  }
}
