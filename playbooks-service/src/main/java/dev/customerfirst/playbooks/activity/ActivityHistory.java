package dev.customerfirst.playbooks.activity;

import dev.customerfirst.playbooks.domain.ActivityLife.Step;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that was done to an activity, oldest first. */
record ActivityHistory(List<Entry> items) {

  /** One step; the actor is {@code system} where no person acted. */
  record Entry(Instant at, Step step, String actorId, String actorRole, @Nullable String because) {}
}
