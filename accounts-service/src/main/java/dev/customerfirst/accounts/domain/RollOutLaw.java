package dev.customerfirst.accounts.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which order projects roll the product out (R119, R120). */
public final class RollOutLaw {

  /** Least risk first; of equal risk the one planned earlier, and the unplanned ones last. */
  public static final Comparator<Candidate> BY_RISK =
      Comparator.comparing(Candidate::risk)
          .thenComparing(
              candidate -> candidate.plannedOn(),
              Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

  private RollOutLaw() {}

  /** Something about the plan that a person should think over. */
  public record Warning(String code, String because) {}

  /**
   * Warns when the roll-out would not begin with something small: confidence and habit come from
   * projects in which little can go wrong. Once one of low risk is done, the way is free.
   */
  public static Optional<Warning> warning(Collection<Candidate> candidates) {
    boolean begun =
        candidates.stream()
            .anyMatch(c -> c.outcome() == PlanOutcome.DONE && c.risk() == ProjectRisk.LOW);
    if (begun) {
      return Optional.empty();
    }
    return candidates.stream()
        .filter(candidate -> candidate.outcome() == null && candidate.plannedOn() != null)
        .min(
            Comparator.<Candidate, LocalDate>comparing(RollOutLaw::planned)
                .thenComparing(Candidate::risk))
        .filter(first -> first.risk() != ProjectRisk.LOW)
        .map(
            first ->
                new Warning(
                    "first-project-not-low-risk",
                    "The first project planned, '"
                        + first.name()
                        + "' on "
                        + first.plannedOn()
                        + ", has the risk "
                        + first.risk()
                        + ". Plan one of low risk before it."));
  }

  private static LocalDate planned(Candidate candidate) {
    @Nullable LocalDate day = candidate.plannedOn();
    return day == null ? LocalDate.MAX : day;
  }
}
