package dev.customerfirst.playbooks.domain.playbook;

import dev.customerfirst.events.ActivityCode;
import org.jspecify.annotations.Nullable;

/** What a playbook starts with: an activity of the journey, or a signal. One of both. */
public record Start(@Nullable ActivityCode activity, @Nullable Signal signal) {

  boolean isClear() {
    return (activity == null) != (signal == null);
  }
}
