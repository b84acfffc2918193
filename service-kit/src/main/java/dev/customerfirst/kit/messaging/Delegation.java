package dev.customerfirst.kit.messaging;

import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Does later what somebody asked for: they stand in the facts, not the system. */
@ApplicationScoped
public class Delegation {

  private final Actor actor;

  Delegation(Actor actor) {
    this.actor = actor;
  }

  /**
   * Does the work on this thread in the name of somebody.
   *
   * @param actorId the subject of the token they asked with
   * @param actorRole the role they asked in
   * @param correlationId the same in all facts that the work leads to
   */
  public <T> T inTheNameOf(
      String actorId, String actorRole, String correlationId, Supplier<T> work) {
    return new EventContext(correlationId, null, null)
        .during(() -> actor.onBehalfOf(actorId, actorRole, work));
  }
}
