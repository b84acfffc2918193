package dev.customerfirst.accounts.people;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Told, in the same transaction, when it may have changed who is there. */
public interface PresenceChanged {

  /** May be called when nothing changed. The people are locked. */
  void presenceChanged(Collection<UUID> people, Instant now);
}
