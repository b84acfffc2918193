package dev.customerfirst.kit.messaging;

import dev.customerfirst.kit.security.Actor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Who and what stands behind the facts that are written now. */
@ApplicationScoped
class Origin {

  private static final String SYSTEM = "system";

  private final Actor actor;
  private final RequestTrace trace;

  Origin(Actor actor, RequestTrace trace) {
    this.actor = actor;
    this.trace = trace;
  }

  /**
   * @param actorRole the role in which somebody acted, or {@code system}
   */
  record Named(
      String actorId,
      String actorRole,
      @Nullable String correlationId,
      @Nullable String causationId,
      @Nullable String traceparent) {}

  Named current() {
    EventContext context = EventContext.current();
    if (actor.onBehalf()) {
      return new Named(actor.id(), actor.role(), context.correlationId(), null, null);
    }
    if (context.causationId() != null || !Arc.container().requestContext().isActive()) {
      return new Named(SYSTEM, SYSTEM, context.correlationId(), context.causationId(), null);
    }
    return new Named(actor.id(), actor.role(), trace.correlationId(), null, trace.traceparent());
  }
}
