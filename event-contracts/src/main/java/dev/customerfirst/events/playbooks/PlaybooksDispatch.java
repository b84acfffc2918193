package dev.customerfirst.events.playbooks;

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

/** Leads each event to its own method of a handler; a test holds the list complete. */
final class PlaybooksDispatch {

  private PlaybooksDispatch() {}

  static void call(PlaybooksEvent.Handler handler, PlaybooksEvent fact) {
    if (fact instanceof ActivityPlanned event) {
      handler.on(event);
    } else if (fact instanceof ActivityScheduled event) {
      handler.on(event);
    } else if (fact instanceof ActivityStarted event) {
      handler.on(event);
    } else if (fact instanceof ActivityCompleted event) {
      handler.on(event);
    } else if (fact instanceof ActivitySkipped event) {
      handler.on(event);
    } else if (fact instanceof ActivityReopened event) {
      handler.on(event);
    } else if (fact instanceof ActivityWithdrawn event) {
      handler.on(event);
    } else if (fact instanceof ActivityRescheduled event) {
      handler.on(event);
    } else if (fact instanceof ActivityOverdue event) {
      handler.on(event);
    } else if (fact instanceof PlaybookStarted event) {
      handler.on(event);
    } else if (fact instanceof CommitmentRecorded event) {
      handler.on(event);
    } else {
      throw new IllegalStateException("no handler method for " + fact.getClass());
    }
  }
}
