package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.playbooks.customer.CustomerContacts;
import dev.customerfirst.playbooks.domain.ActivityLife;
import dev.customerfirst.playbooks.domain.ActivityRules;
import dev.customerfirst.playbooks.domain.ActivityStatus;
import dev.customerfirst.playbooks.domain.CommitmentRules;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import dev.customerfirst.playbooks.domain.playbook.Run;
import dev.customerfirst.playbooks.domain.playbook.Step;
import dev.customerfirst.playbooks.domain.playbook.StepDeed;
import dev.customerfirst.playbooks.step.CommitmentView;
import dev.customerfirst.playbooks.step.DocumentView;
import dev.customerfirst.playbooks.step.NewCommitment;
import dev.customerfirst.playbooks.step.NewDocument;
import dev.customerfirst.playbooks.step.StepBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What people do to the steps of an activity. */
@ApplicationScoped
@Transactional
class StepService {

  private final ActivityRepository activities;
  private final ActivityJournal journal;
  private final ActivityRuns runs;
  private final StepsPicture picture;
  private final StepBook book;
  private final CustomerContacts contacts;
  private final Outbox outbox;
  private final Clock clock;

  StepService(
      ActivityRepository activities,
      ActivityJournal journal,
      ActivityRuns runs,
      StepsPicture picture,
      StepBook book,
      CustomerContacts contacts,
      Outbox outbox,
      Clock clock) {
    this.activities = activities;
    this.journal = journal;
    this.runs = runs;
    this.picture = picture;
    this.book = book;
    this.contacts = contacts;
    this.outbox = outbox;
    this.clock = clock;
  }

  StepsView find(UUID id) {
    return picture.of(
        activities.findByIdOptional(id).orElseThrow(() -> Problems.notFound("activity", id)));
  }

  StepsView complete(UUID id, String code, StepCompletion completion, Set<Role> caller) {
    Activity activity = open(id);
    Run run = run(activity);
    Step step = owned(run, code, caller);
    LocalDate today = today(activity);
    LocalDate on = completion.doneOn() == null ? today : completion.doneOn();
    allow(ActivityRules.completedOn("/doneOn", on, activity.opensOn(), today));
    refuse(run.mayComplete(step));
    begin(activity);
    book.say(id, code, StepDeed.DONE, on, completion.note());
    return picture.of(activity);
  }

  StepsView waive(UUID id, String code, Reason why, Set<Role> caller) {
    Activity activity = open(id);
    Run run = run(activity);
    allow(run.mayWaive(owned(run, code, caller)));
    begin(activity);
    book.say(id, code, StepDeed.WAIVED, null, why.reason());
    return picture.of(activity);
  }

  StepsView reopen(UUID id, String code, Reason why, Set<Role> caller) {
    Activity activity = open(id);
    Run run = run(activity);
    allow(run.mayReopen(owned(run, code, caller)));
    book.say(id, code, StepDeed.REOPENED, null, why.reason());
    return picture.of(activity);
  }

  DocumentView add(UUID id, NewDocument document, Set<Role> caller) {
    Activity activity = open(id);
    allow(ActivityRules.mayClose(anybody(activity), caller));
    begin(activity);
    return book.add(id, document);
  }

  CommitmentView add(UUID id, NewCommitment commitment, Set<Role> caller) {
    Activity activity = open(id);
    allow(ActivityRules.mayClose(anybody(activity), caller));
    LocalDate today = today(activity);
    LocalDate on = commitment.committedOn() == null ? today : commitment.committedOn();
    refuse(
        CommitmentRules.refusals(
            commitment.kind(),
            commitment.to(),
            commitment.resourceList(),
            contacts
                .find(activity.accountId(), commitment.contactId())
                .map(each -> new CommitmentRules.Contact(each.champion(), each.economicBuyer())),
            on,
            today));
    begin(activity);
    CommitmentView added = book.add(id, commitment, on);
    outbox.append(ActivityEvents.committed(activity, added));
    return added;
  }

  /** Whoever works on a step works on its activity. */
  private void begin(Activity activity) {
    activity.follow(runs.playbookOf(activity));
    if (activity.status() != ActivityStatus.STARTED) {
      activity.start(clock.instant());
      journal.record(activity, ActivityLife.Step.START, null);
      outbox.append(ActivityEvents.started(activity, clock.instant()));
    }
  }

  private Activity open(UUID id) {
    Activity activity = activities.locked(id).orElseThrow(() -> Problems.notFound("activity", id));
    allow(ActivityLife.refusal(activity.status(), ActivityLife.Step.COMPLETE));
    return activity;
  }

  private Run run(Activity activity) {
    return runs.of(activity)
        .orElseThrow(
            () ->
                Problems.conflict(
                    "no-playbook", "No playbook is played for this activity, so it has no steps."));
  }

  private static Step owned(Run run, String code, Set<Role> caller) {
    Step step = run.playbook().step(code).orElseThrow(() -> Problems.notFound("step", code));
    allow(ActivityRules.mayClose(step.owners(), caller));
    return step;
  }

  private List<Role> anybody(Activity activity) {
    Set<Role> owners = new LinkedHashSet<>(activity.owners());
    runs.playbookOf(activity).map(Playbook::steps).orElse(List.of()).stream()
        .map(Step::owners)
        .forEach(owners::addAll);
    return List.copyOf(owners);
  }

  private LocalDate today(Activity activity) {
    return LocalDate.ofInstant(clock.instant(), activity.zone());
  }

  private static void allow(Optional<Refusal> refusal) {
    refuse(refusal.stream().toList());
  }

  private static void refuse(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
  }
}
