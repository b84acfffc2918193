package dev.customerfirst.accounts.plan;

import dev.customerfirst.accounts.domain.RollOutLaw;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The plan of an account: what goes on first, then what has ended.
 *
 * @param goals the short ones before the long ones, each by their days
 * @param candidateProjects by risk, least first
 * @param warnings what a person should think over
 */
@Schema(
    name = "AccountPlan",
    examples =
        "{\"accountId\": \"01987c5e-9f10-7c3a-9a41-53b0c2d7e901\", \"adoptionGoal\": {\"inForce\": "
            + AdoptionGoalView.EXAMPLE
            + ", \"history\": []}, \"goals\": ["
            + GoalView.EXAMPLE
            + "], \"initiatives\": ["
            + InitiativeView.EXAMPLE
            + "], \"useCases\": ["
            + UseCaseView.EXAMPLE
            + "], \"candidateProjects\": ["
            + ProjectView.EXAMPLE
            + "], \"warnings\": [], \"expansion\": {\"opportunities\": [], \"ideas\": ["
            + IdeaView.EXAMPLE
            + "], \"opportunityTotals\": [],"
            + " \"ideaTotals\": [{\"amount\": \"40000.00\", \"currency\": \"USD\"}],"
            + " \"totals\": [{\"amount\": \"40000.00\", \"currency\": \"USD\"}]}}")
record PlanView(
    UUID accountId,
    AdoptionGoals adoptionGoal,
    List<GoalView> goals,
    List<InitiativeView> initiatives,
    List<UseCaseView> useCases,
    List<ProjectView> candidateProjects,
    List<RollOutLaw.Warning> warnings,
    Expansion expansion) {}
