package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a plan to save a renewal must say, how often it is looked at, and who ends it. */
public final class PlanLaw {

  /** Somebody writes how it goes at least this often. */
  static final int UPDATE_DAYS = 7;

  /** A programme is reviewed by all functions together at least this often. */
  static final int REVIEW_DAYS = 14;

  private static final Set<Role> SALES = Set.of(Role.SALES_MANAGER, Role.VP_SALES);
  private static final Set<Role> TECHNICAL_SUCCESS =
      Set.of(Role.TECHNICAL_SUCCESS_MANAGER, Role.VP_TECHNICAL_SUCCESS);

  private PlanLaw() {}

  /**
   * Why a plan cannot be as it is; empty when it can.
   *
   * @param needed what the rating asks for; null while nothing is known
   * @param open the kind of the plan that it takes the place of; null when there is none
   */
  public static List<Refusal> refusals(
      PlanContent plan, @Nullable PlanKind needed, @Nullable PlanKind open) {
    if (plan.kind() == PlanKind.MONITOR) {
      return List.of(
          Refusal.invalid(
              "monitor-needs-no-plan",
              "/kind",
              "To monitor takes no plan. Write a SAVE_PLAN or a SAVE_PROGRAMME, or none."));
    }
    if (plan.kind() == PlanKind.SAVE_PLAN) {
      return whyNoLessThanAProgramme(needed, open);
    }
    List<Refusal> missing = new ArrayList<>();
    if (plan.problem() == null) {
      missing.add(incomplete("/problem", "A programme says what is wrong."));
    }
    if (plan.executiveSponsorId() == null) {
      missing.add(incomplete("/executiveSponsorId", "A programme has an executive sponsor."));
    }
    for (int i = 0; i < plan.steps().size(); i++) {
      if (plan.steps().get(i).ownerId() == null) {
        missing.add(
            incomplete("/steps/" + i + "/ownerId", "Each step of a programme has a person."));
      }
    }
    return missing;
  }

  private static List<Refusal> whyNoLessThanAProgramme(
      @Nullable PlanKind needed, @Nullable PlanKind open) {
    if (open == PlanKind.SAVE_PROGRAMME) {
      return List.of(
          Refusal.conflict(
              "programme-is-open",
              "A programme goes on until sales and technical success have agreed that it is over,"
                  + " whatever the rating is by then."));
    }
    return needed == PlanKind.SAVE_PROGRAMME
        ? List.of(
            Refusal.invalid(
                "programme-needed",
                "/kind",
                "The renewal is RED, which asks for a SAVE_PROGRAMME."))
        : List.of();
  }

  private static Refusal incomplete(String pointer, String detail) {
    return Refusal.invalid("programme-incomplete", pointer, detail);
  }

  /** For which side somebody in this role agrees to the end of a plan; empty for neither. */
  public static Optional<ExitSide> side(Role role) {
    if (SALES.contains(role)) {
      return Optional.of(ExitSide.SALES);
    }
    return TECHNICAL_SUCCESS.contains(role)
        ? Optional.of(ExitSide.TECHNICAL_SUCCESS)
        : Optional.empty();
  }

  /** A programme ends when both sides agreed, a plan when one did. */
  public static boolean over(PlanKind kind, Set<ExitSide> agreed) {
    return kind == PlanKind.SAVE_PROGRAMME
        ? agreed.size() == ExitSide.values().length
        : !agreed.isEmpty();
  }

  /** The last day on which the next update is in time. */
  public static LocalDate updateDueOn(LocalDate lastUpdate) {
    return lastUpdate.plusDays(UPDATE_DAYS);
  }

  /** The last day on which the next review of a programme is in time; empty for a plan. */
  public static Optional<LocalDate> reviewDueOn(PlanKind kind, LocalDate lastReview) {
    return kind == PlanKind.SAVE_PROGRAMME
        ? Optional.of(lastReview.plusDays(REVIEW_DAYS))
        : Optional.empty();
  }
}
