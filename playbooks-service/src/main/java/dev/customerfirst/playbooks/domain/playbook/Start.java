package dev.customerfirst.playbooks.domain.playbook;

import dev.customerfirst.events.ActivityCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a playbook starts with: an activity of the journey, or a signal. One of both.
 *
 * @param bands of the signal's figure, from low to high; empty where it has none
 */
public record Start(@Nullable ActivityCode activity, @Nullable Signal signal, List<Band> bands) {

  public Start {
    bands = List.copyOf(bands);
  }

  boolean isClear() {
    return (activity == null) != (signal == null);
  }
}
