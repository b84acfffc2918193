package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.playbooks.PlaybooksEvent;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityCompleted;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityOverdue;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityPlanned;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityReopened;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityRescheduled;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityScheduled;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivitySkipped;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityStarted;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityWithdrawn;
import dev.customerfirst.events.playbooks.PlaybooksEvent.CommitmentRecorded;
import dev.customerfirst.events.playbooks.PlaybooksEvent.PlaybookStarted;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import dev.customerfirst.playbooks.step.CommitmentView;
import java.time.Instant;
import java.time.LocalDate;

/** Builds the facts about an activity as it stands now. */
final class ActivityEvents {

  private ActivityEvents() {}

  static PlaybooksEvent planned(Activity a) {
    return new ActivityPlanned(
        a.id(),
        a.accountId(),
        a.contractId(),
        a.opportunityId(),
        a.code(),
        a.origin(),
        a.key().phase(),
        a.key().quarter(),
        a.key().occurrence(),
        a.opensOn(),
        a.dueOn(),
        a.owners());
  }

  static PlaybooksEvent scheduled(Activity a) {
    return new ActivityScheduled(
        a.id(),
        a.accountId(),
        a.contractId(),
        a.opportunityId(),
        a.code(),
        a.origin(),
        a.key().phase(),
        a.key().quarter(),
        a.key().occurrence(),
        a.opensOn(),
        a.dueOn(),
        a.owners());
  }

  static PlaybooksEvent started(Activity a, Instant at) {
    return new ActivityStarted(
        a.id(),
        a.accountId(),
        a.contractId(),
        a.opportunityId(),
        a.code(),
        a.origin(),
        a.key().phase(),
        a.key().quarter(),
        a.key().occurrence(),
        a.dueOn(),
        at);
  }

  static PlaybooksEvent completed(Activity a, LocalDate on) {
    return new ActivityCompleted(
        a.id(),
        a.accountId(),
        a.contractId(),
        a.opportunityId(),
        a.code(),
        a.origin(),
        a.key().phase(),
        a.key().quarter(),
        a.key().occurrence(),
        a.dueOn(),
        on,
        a.isOnTime());
  }

  static PlaybooksEvent skipped(Activity a, String because) {
    return new ActivitySkipped(
        a.id(),
        a.accountId(),
        a.contractId(),
        a.opportunityId(),
        a.code(),
        a.origin(),
        a.key().phase(),
        a.key().quarter(),
        a.key().occurrence(),
        because);
  }

  static PlaybooksEvent reopened(Activity a, String because) {
    return new ActivityReopened(
        a.id(),
        a.accountId(),
        a.contractId(),
        a.opportunityId(),
        a.code(),
        a.origin(),
        a.key().phase(),
        a.key().quarter(),
        a.key().occurrence(),
        because);
  }

  static PlaybooksEvent withdrawn(Activity a, String because) {
    return new ActivityWithdrawn(
        a.id(),
        a.accountId(),
        a.contractId(),
        a.opportunityId(),
        a.code(),
        a.origin(),
        a.key().phase(),
        a.key().quarter(),
        a.key().occurrence(),
        because);
  }

  static PlaybooksEvent rescheduled(Activity a, LocalDate dueBefore, String because) {
    return new ActivityRescheduled(
        a.id(),
        a.accountId(),
        a.contractId(),
        a.opportunityId(),
        a.code(),
        a.origin(),
        a.key().phase(),
        a.key().quarter(),
        a.key().occurrence(),
        dueBefore,
        a.dueOn(),
        because);
  }

  static PlaybooksEvent overdue(Activity a) {
    return new ActivityOverdue(
        a.id(),
        a.accountId(),
        a.contractId(),
        a.opportunityId(),
        a.code(),
        a.origin(),
        a.key().phase(),
        a.key().quarter(),
        a.key().occurrence(),
        a.dueOn(),
        a.owners());
  }

  static PlaybooksEvent played(Activity a, Playbook playbook, String because) {
    return new PlaybookStarted(
        a.id(),
        a.accountId(),
        playbook.code(),
        playbook.edition().number(),
        a.origin(),
        a.dueOn(),
        a.owners(),
        because);
  }

  static PlaybooksEvent committed(Activity a, CommitmentView commitment) {
    return new CommitmentRecorded(
        a.id(),
        a.accountId(),
        commitment.id(),
        commitment.kind(),
        commitment.to(),
        commitment.contactId(),
        commitment.committedOn(),
        commitment.resources());
  }
}
