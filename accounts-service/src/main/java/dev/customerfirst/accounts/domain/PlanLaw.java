package dev.customerfirst.accounts.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may happen to a part of an account plan. */
public final class PlanLaw {

  private PlanLaw() {}

  /** Refuses to change or end what has ended: the plan also tells what became of things. */
  public static Optional<Refusal> checkOpen(@Nullable PlanOutcome outcome) {
    return outcome == null
        ? Optional.empty()
        : Optional.of(
            Refusal.conflict(
                "plan-item-ended",
                "This has ended and stays in the plan as it was. Write a new one down instead."));
  }

  /** The state of a use case that has come so far, or has ended. */
  public static UseCaseState state(UseCaseStage stage, @Nullable PlanOutcome outcome) {
    return outcome == null ? UseCaseState.valueOf(stage.name()) : UseCaseState.STOPPED;
  }
}
