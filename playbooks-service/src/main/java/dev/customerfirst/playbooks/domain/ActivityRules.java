package dev.customerfirst.playbooks.domain;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.Role;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.playbooks.domain.playbook.OpenSteps;
import dev.customerfirst.playbooks.domain.playbook.Run;
import dev.customerfirst.playbooks.domain.playbook.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may close an activity, and when. */
public final class ActivityRules {

  /** How many days before a business review a look at the business case still counts for it. */
  static final int CASE_STAYS_FRESH_DAYS = 30;

  private ActivityRules() {}

  /**
   * Only its owners close an activity (R019). The technical advisor stands in for the customer
   * engineer, whose work after the sale is theirs where one is assigned (A10).
   */
  public static Optional<Refusal> mayClose(List<Role> owners, Set<Role> caller) {
    boolean owns =
        caller.stream()
            .map(role -> role == Role.TECHNICAL_ADVISOR ? Role.CUSTOMER_ENGINEER : role)
            .anyMatch(owners::contains);
    return owns
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                Refusal.Kind.FORBIDDEN,
                "not-the-owner",
                "",
                "This belongs to "
                    + owners.stream().map(Role::name).collect(Collectors.joining(" and "))
                    + ": ask one of them."));
  }

  /**
   * Nothing is done before it is done; something may be done ahead of its time, but not by more
   * than a year, which is a slip of the pen.
   */
  public static Optional<Refusal> completedOn(
      LocalDate completedOn, LocalDate opensOn, LocalDate today) {
    return completedOn("/completedOn", completedOn, opensOn, today);
  }

  /**
   * The same for a step.
   *
   * @param pointer where the day stood
   */
  public static Optional<Refusal> completedOn(
      String pointer, LocalDate completedOn, LocalDate opensOn, LocalDate today) {
    String field = pointer.substring(1);
    if (completedOn.isAfter(today)) {
      return Optional.of(
          Refusal.invalid(
              "completed-in-the-future",
              pointer,
              field + " is today, " + today + ", or earlier; leave it out for today."));
    }
    LocalDate earliest = opensOn.minusYears(1);
    return completedOn.isBefore(earliest)
        ? Optional.of(
            Refusal.invalid(
                "completed-too-early",
                pointer,
                field + " is " + earliest + " or later: check the year."))
        : Optional.empty();
  }

  /**
   * Recurring meetings are booked once the kickoff is behind us (A48).
   *
   * @param kickoffOpen the kickoff of the same contract is neither done nor skipped
   * @param overridden somebody gave a reason to go ahead
   */
  public static Optional<Refusal> inOrder(
      ActivityCode code, boolean kickoffOpen, boolean overridden) {
    return code == ActivityCode.BOOK_MEETINGS && kickoffOpen && !overridden
        ? Optional.of(
            Refusal.conflict(
                "kickoff-still-open",
                "The kickoff comes before the meetings are booked. Complete KICKOFF first, or send"
                    + " override with a reason."))
        : Optional.empty();
  }

  /**
   * A business review is not done until the business case was gone through (R048).
   *
   * @param lookedOn the day somebody last revised or reviewed the case; empty when nobody did
   * @param heldOn the day the review was held
   * @param overridden somebody gave a reason to go ahead
   */
  public static Optional<Refusal> caseGoneThrough(
      ActivityCode code, Optional<LocalDate> lookedOn, LocalDate heldOn, boolean overridden) {
    boolean fresh =
        lookedOn.filter(day -> !day.isBefore(heldOn.minusDays(CASE_STAYS_FRESH_DAYS))).isPresent();
    return code == ActivityCode.BUSINESS_REVIEW && !fresh && !overridden
        ? Optional.of(
            Refusal.conflict(
                "business-case-not-reviewed",
                lookedOn
                        .map(day -> "The business case was last gone through on " + day + ".")
                        .orElse("The account has no business case yet.")
                    + " Review or revise it in accounts-service with the customer, then complete"
                    + " this, or send override with a reason."))
        : Optional.empty();
  }

  /**
   * Where the playbook asks for it, an activity is not done before its steps are (R005).
   *
   * @param overridden somebody gave a reason to go ahead
   */
  public static Optional<Refusal> stepsDone(Run run, boolean overridden) {
    List<Step> owed = run.owed();
    return run.playbook().openSteps() == OpenSteps.FLAG || owed.isEmpty() || overridden
        ? Optional.empty()
        : Optional.of(
            Refusal.conflict(
                "steps-open",
                "Its playbook wants all steps done first. Still open: "
                    + owed.stream().map(Step::code).collect(Collectors.joining(", "))
                    + ". Complete or waive them, or send override with a reason."));
  }

  /**
   * Another role takes part once (R065). It is never waited for (A37).
   *
   * @param calledIn those that were called in before
   */
  public static Optional<Refusal> mayCallIn(Role role, List<Role> owners, List<Role> calledIn) {
    return owners.contains(role) || calledIn.contains(role)
        ? Optional.of(
            Refusal.conflict("takes-part-already", role + " takes part in this activity already."))
        : Optional.empty();
  }
}
