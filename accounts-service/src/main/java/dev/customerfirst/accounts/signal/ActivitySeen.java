package dev.customerfirst.accounts.signal;

import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityCompleted;

/** Told, in the same transaction, when an activity of a journey was done. */
public interface ActivitySeen {

  /** The account may be unknown here. May be called again for the same activity. */
  void completed(ActivityCompleted event);
}
