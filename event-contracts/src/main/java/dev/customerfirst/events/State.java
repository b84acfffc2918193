package dev.customerfirst.events;

import java.util.UUID;

/** What others need to know about a thing now; the newest version replaces the older ones. */
public interface State {

  /** The thing's id: the Kafka key on a compacted topic. */
  UUID key();
}
