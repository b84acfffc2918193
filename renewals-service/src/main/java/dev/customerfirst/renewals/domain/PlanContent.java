package dev.customerfirst.renewals.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a renewal is to be saved.
 *
 * @param problem what is wrong; a programme needs it
 * @param executiveSponsorId one of our people; a programme needs one
 */
public record PlanContent(
    PlanKind kind,
    @Nullable String problem,
    String goal,
    List<ExitCriterion> exitCriteria,
    List<PlanStep> steps,
    @Nullable UUID executiveSponsorId) {

  public PlanContent {
    exitCriteria = List.copyOf(exitCriteria);
    steps = List.copyOf(steps);
  }
}
