package dev.customerfirst.playbooks.domain;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.JourneyPhase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the journey of one account differs from the matrix (R192). */
public record Tailoring(List<Change> changes) {

  public static final Tailoring NONE = new Tailoring(List.of());

  public Tailoring {
    changes = List.copyOf(changes);
  }

  /** What is different. */
  public enum Kind {
    /** The activity is not planned. */
    LEAVE_OUT,
    /** One more of this activity is planned, in a quarter. */
    ADD,
    /** It is due some days later, or earlier. */
    SHIFT
  }

  /**
   * One difference, and why.
   *
   * @param contractId null for every contract of the account
   * @param quarter null for every quarter; ADD names one
   * @param days SHIFT only: later when above 0
   */
  public record Change(
      Kind kind,
      ActivityCode code,
      @Nullable UUID contractId,
      @Nullable Integer quarter,
      @Nullable Integer days,
      String because) {

    private boolean isAbout(UUID contract) {
      return contractId == null || contractId.equals(contract);
    }

    private boolean isAbout(ActivityKey key) {
      return key.code() == code && (quarter == null || quarter.equals(key.quarter()));
    }
  }

  /** The plan of a contract as it is for this account, in the order of the plan. */
  public List<PlannedActivity> applied(
      UUID contract, List<PlannedActivity> plan, JourneyPlanner planner, JourneyTerms terms) {
    List<PlannedActivity> tailored = new ArrayList<>(plan);
    for (Change change : changes) {
      if (change.isAbout(contract)) {
        apply(change, tailored, planner, terms);
      }
    }
    return List.copyOf(tailored);
  }

  private static void apply(
      Change change, List<PlannedActivity> plan, JourneyPlanner planner, JourneyTerms terms) {
    switch (change.kind()) {
      case LEAVE_OUT -> plan.removeIf(planned -> change.isAbout(planned.key()));
      case SHIFT ->
          plan.replaceAll(
              planned ->
                  change.isAbout(planned.key())
                      ? shifted(planned, Objects.requireNonNull(change.days()), planner, terms)
                      : planned);
      case ADD ->
          planner
              .inQuarter(terms, change.code(), Objects.requireNonNull(change.quarter()))
              .ifPresent(planned -> plan.add(added(planned, plan, change.because())));
    }
  }

  private static PlannedActivity shifted(
      PlannedActivity planned, int days, JourneyPlanner planner, JourneyTerms terms) {
    LocalDate due = planned.dueOn().plusDays(days);
    LocalDate inTerm = due.isAfter(terms.endsOn()) ? terms.endsOn() : due;
    return planned.dueOn(
        planner.workingDays().onOrBefore(later(inTerm, planned.opensOn()), planned.opensOn()));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Behind those of its code that are in the quarter already. */
  private static PlannedActivity added(
      PlannedActivity planned, List<PlannedActivity> plan, String because) {
    ActivityKey key = planned.key();
    int last =
        plan.stream()
            .map(PlannedActivity::key)
            .filter(other -> other.code() == key.code())
            .filter(other -> other.phase() == JourneyPhase.QUARTER)
            .filter(other -> Objects.equals(other.quarter(), key.quarter()))
            .mapToInt(ActivityKey::occurrence)
            .max()
            .orElse(0);
    return new PlannedActivity(
        new ActivityKey(key.code(), key.phase(), key.quarter(), last + 1),
        planned.opensOn(),
        planned.opensByDate(),
        planned.dueOn(),
        planned.tier(),
        because);
  }
}
