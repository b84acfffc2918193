package dev.customerfirst.playbooks.activity;

import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.playbooks.activity.StepsView.Item;
import dev.customerfirst.playbooks.activity.StepsView.MilestoneView;
import dev.customerfirst.playbooks.customer.ContractTerms;
import dev.customerfirst.playbooks.domain.WorkingDays;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import dev.customerfirst.playbooks.domain.playbook.Run;
import dev.customerfirst.playbooks.domain.playbook.Step;
import dev.customerfirst.playbooks.domain.playbook.StepState;
import dev.customerfirst.playbooks.step.StepBook;
import dev.customerfirst.playbooks.step.StepFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Shows the steps of an activity with the days they are due. */
@ApplicationScoped
class StepsPicture {

  private final ActivityRuns runs;
  private final StepBook book;
  private final WorkingDays workingDays;

  StepsPicture(ActivityRuns runs, StepBook book, WorkingDays workingDays) {
    this.runs = runs;
    this.book = book;
    this.workingDays = workingDays;
  }

  StepsView of(Activity activity) {
    StepFacts facts = book.of(activity.id());
    Optional<Playbook> played = runs.playbookOf(activity);
    if (played.isEmpty()) {
      return new StepsView(
          activity.id(), null, null, 0, List.of(), facts.documents(), facts.commitments());
    }
    Playbook playbook = played.get();
    Run run = facts.run(playbook, runs.calledFor(activity, playbook));
    Optional<LocalDate> contractStart = runs.termsOf(activity).map(ContractTerms::startsOn);
    return new StepsView(
        activity.id(),
        playbook.code(),
        playbook.edition().number(),
        run.owed().size(),
        playbook.steps().stream()
            .map(step -> item(activity, step, run, facts, contractStart))
            .toList(),
        facts.documents(),
        facts.commitments());
  }

  private Item item(
      Activity activity, Step step, Run run, StepFacts facts, Optional<LocalDate> contractStart) {
    StepState state = run.state(step);
    return new Item(
        step.code(),
        step.does(),
        state,
        step.owners(),
        step.optional(),
        step.after(),
        due(activity, step),
        step.hours(),
        step.documents(),
        step.commitments(),
        step.milestones().stream()
            .map(
                each ->
                    new MilestoneView(
                        each.day(),
                        contractStart.map(start -> start.plusDays(each.day())).orElse(null),
                        each.does()))
            .toList(),
        state.isOwed() ? run.mayComplete(step).stream().map(Refusal::detail).toList() : List.of(),
        facts.words().get(step.code()));
  }

  private LocalDate due(Activity activity, Step step) {
    LocalDate due = activity.opensOn().plusDays(step.dueDay());
    return due.isAfter(activity.dueOn())
        ? activity.dueOn()
        : workingDays.onOrBefore(due, activity.opensOn());
  }
}
