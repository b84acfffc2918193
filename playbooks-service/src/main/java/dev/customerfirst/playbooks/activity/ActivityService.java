package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.playbooks.PlaybooksEvent;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.playbooks.customer.Customer;
import dev.customerfirst.playbooks.customer.CustomerBook;
import dev.customerfirst.playbooks.domain.ActivityLife;
import dev.customerfirst.playbooks.domain.ActivityLife.Step;
import dev.customerfirst.playbooks.domain.ActivityRules;
import dev.customerfirst.playbooks.domain.playbook.Run;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do to activities. */
@ApplicationScoped
@Transactional
class ActivityService {

  private final ActivityRepository activities;
  private final ActivityJournal journal;
  private final ActivityRuns runs;
  private final CustomerBook customers;
  private final Outbox outbox;
  private final Clock clock;

  ActivityService(
      ActivityRepository activities,
      ActivityJournal journal,
      ActivityRuns runs,
      CustomerBook customers,
      Outbox outbox,
      Clock clock) {
    this.activities = activities;
    this.journal = journal;
    this.runs = runs;
    this.customers = customers;
    this.outbox = outbox;
    this.clock = clock;
  }

  VersionedActivity start(UUID id, Set<Role> caller) {
    Activity activity = owned(id, caller);
    allow(ActivityLife.refusal(activity.status(), Step.START));
    Instant now = clock.instant();
    activity.follow(runs.playbookOf(activity));
    activity.start(now);
    return told(activity, Step.START, null, ActivityEvents.started(activity, now));
  }

  VersionedActivity complete(UUID id, Completion completion, Set<Role> caller) {
    Activity activity = owned(id, caller);
    allow(ActivityLife.refusal(activity.status(), Step.COMPLETE));
    LocalDate today = LocalDate.ofInstant(clock.instant(), activity.zone());
    LocalDate said = completion.completedOn();
    LocalDate on = said == null ? today : said;
    allow(ActivityRules.completedOn(on, activity.opensOn(), today));
    Reason override = completion.override();
    allow(
        ActivityRules.inOrder(
            activity.code(),
            activities.isOpen(activity.contractId(), ActivityCode.KICKOFF),
            override != null));
    allow(
        ActivityRules.caseGoneThrough(
            activity.code(), caseLookedOn(activity), on, override != null));
    int owed = owed(activity, override != null);
    String because = override == null ? completion.note() : override.reason();
    activity.follow(runs.playbookOf(activity));
    activity.complete(on, because, owed);
    return told(activity, Step.COMPLETE, because, ActivityEvents.completed(activity, on));
  }

  VersionedActivity skip(UUID id, Reason why, Set<Role> caller) {
    Activity activity = owned(id, caller);
    allow(ActivityLife.refusal(activity.status(), Step.SKIP));
    activity.skip(why.reason());
    return told(activity, Step.SKIP, why.reason(), ActivityEvents.skipped(activity, why.reason()));
  }

  VersionedActivity reopen(UUID id, Reason why, Set<Role> caller) {
    Activity activity = owned(id, caller);
    allow(ActivityLife.refusal(activity.status(), Step.REOPEN));
    activity.reopen(why.reason(), clock.instant());
    return told(
        activity, Step.REOPEN, why.reason(), ActivityEvents.reopened(activity, why.reason()));
  }

  VersionedActivity callIn(UUID id, NewParticipant participant, Set<Role> caller) {
    Activity activity = owned(id, caller);
    allow(ActivityLife.refusal(activity.status(), Step.CALL_IN));
    Role role = participant.role();
    allow(ActivityRules.mayCallIn(role, activity.owners(), activity.cast().calledInRoles()));
    activity.callIn(role);
    journal.record(activity, Step.CALL_IN, role + ": " + participant.reason());
    activities.flush();
    return VersionedActivity.of(activity, clock.instant());
  }

  VersionedActivity find(UUID id) {
    return VersionedActivity.of(
        activities.findByIdOptional(id).orElseThrow(() -> Problems.notFound("activity", id)),
        clock.instant());
  }

  ActivityHistory history(UUID id) {
    find(id);
    return journal.of(id);
  }

  ActivityList page(UUID accountId, ActivityFilter filter, PageRequest request) {
    Instant now = clock.instant();
    Customer customer =
        customers.find(accountId).orElseThrow(() -> Problems.notFound("account", accountId));
    List<Activity> rows = activities.page(accountId, filter, request.after(), request.limit());
    Page<ActivityView> page =
        Pages.cut(
            request,
            rows,
            activity -> ActivityView.of(activity, now),
            last -> new String[] {last.dueOn().toString(), last.id().toString()});
    return new ActivityList(page.items(), page.next(), customer.heardAt());
  }

  private int owed(Activity activity, boolean overridden) {
    Optional<Run> run = runs.of(activity);
    allow(run.flatMap(each -> ActivityRules.stepsDone(each, overridden)));
    return run.map(each -> each.owed().size()).orElse(0);
  }

  private Optional<LocalDate> caseLookedOn(Activity activity) {
    return customers.find(activity.accountId()).flatMap(Customer::businessCaseLookedOn);
  }

  private Activity owned(UUID id, Set<Role> caller) {
    Activity activity = activities.locked(id).orElseThrow(() -> Problems.notFound("activity", id));
    allow(ActivityRules.mayClose(activity.owners(), caller));
    return activity;
  }

  private VersionedActivity told(
      Activity activity, Step step, @Nullable String because, PlaybooksEvent fact) {
    journal.record(activity, step, because);
    outbox.append(fact);
    // The version in the answer's ETag is the one after this change.
    activities.flush();
    return VersionedActivity.of(activity, clock.instant());
  }

  private static void allow(Optional<Refusal> refusal) {
    refusal.ifPresent(
        refused -> {
          throw Problems.refuse(refused);
        });
  }
}
