package dev.customerfirst.playbooks.catalogue;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.CommitmentKind;
import dev.customerfirst.events.DocumentType;
import dev.customerfirst.events.Role;
import dev.customerfirst.playbooks.domain.SuccessGoal;
import dev.customerfirst.playbooks.domain.playbook.Band;
import dev.customerfirst.playbooks.domain.playbook.Commitment;
import dev.customerfirst.playbooks.domain.playbook.Edition;
import dev.customerfirst.playbooks.domain.playbook.Milestone;
import dev.customerfirst.playbooks.domain.playbook.OpenSteps;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import dev.customerfirst.playbooks.domain.playbook.Readiness;
import dev.customerfirst.playbooks.domain.playbook.Signal;
import dev.customerfirst.playbooks.domain.playbook.Start;
import dev.customerfirst.playbooks.domain.playbook.Step;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The next edition of a playbook as somebody writes it. Lists may be left out.
 *
 * @param readiness READY where it is left out
 * @param notes what is new in this edition, and why
 * @param reviewOn the day by which somebody asks whether it still serves
 * @param lastsDays days from start to end
 * @param openSteps whether an activity may be completed with steps open; FLAG where it is left out
 */
record PlaybookDraft(
    @NotBlank @Size(max = 120) String name,
    @Nullable Readiness readiness,
    @NotBlank @Size(max = 2000) String notes,
    @NotNull LocalDate reviewOn,
    @NotBlank @Size(max = 2000) String purpose,
    @NotBlank @Size(max = 2000) String guideline,
    @NotNull @Size(min = 1, max = 5) List<@NotNull SuccessGoal> goals,
    @NotNull @Valid DraftStart starts,
    @Min(1) @Max(730) int lastsDays,
    @Nullable OpenSteps openSteps,
    @Nullable @Size(max = 100) List<@NotNull @Valid DraftStep> steps) {

  static final String CODE = "[A-Z][A-Z0-9_]{1,59}";

  /** One of both; bands where the signal goes by a figure. */
  record DraftStart(
      @Nullable ActivityCode activity,
      @Nullable Signal signal,
      @Nullable @Size(max = 20) List<@NotNull @Valid DraftBand> bands) {

    Start start() {
      return new Start(
          activity,
          signal,
          given(bands).stream()
              .map(band -> new Band(band.code(), band.from(), band.below()))
              .toList());
    }
  }

  /** From a figure up to below another. */
  record DraftBand(@NotNull @Pattern(regexp = CODE) String code, int from, int below) {}

  /** A step; {@code when} is a condition in CEL. */
  record DraftStep(
      @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,59}") String code,
      @NotBlank @Size(max = 500) String does,
      @Nullable String when,
      @Nullable List<@NotNull Role> owners,
      @Nullable List<@NotNull Role> optional,
      @Nullable List<@NotNull String> after,
      int dueDay,
      @NotNull BigDecimal hours,
      @Nullable List<@NotNull DocumentType> documents,
      @Nullable List<@NotNull @Valid DraftCommitment> commitments,
      @Nullable List<@NotNull @Valid DraftMilestone> milestones) {

    Step step() {
      return new Step(
          code,
          does,
          when,
          given(owners),
          given(optional),
          given(after),
          dueDay,
          hours,
          given(documents),
          given(commitments).stream().map(each -> new Commitment(each.kind(), each.to())).toList(),
          given(milestones).stream().map(each -> new Milestone(each.day(), each.does())).toList());
    }
  }

  /** What somebody on the customer's side promises. */
  record DraftCommitment(@NotNull CommitmentKind kind, @Nullable DocumentType to) {}

  /** What is reached that many days after the contract started. */
  record DraftMilestone(@Min(0) @Max(730) int day, @NotBlank @Size(max = 500) String does) {}

  Playbook playbook(String code, int number) {
    return new Playbook(
        code,
        name,
        readiness == null ? Readiness.READY : readiness,
        new Edition(number, notes, reviewOn),
        purpose,
        guideline,
        goals,
        starts.start(),
        lastsDays,
        openSteps == null ? OpenSteps.FLAG : openSteps,
        given(steps).stream().map(DraftStep::step).toList());
  }

  private static <T> List<T> given(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
