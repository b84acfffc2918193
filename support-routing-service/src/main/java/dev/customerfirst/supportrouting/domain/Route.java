package dev.customerfirst.supportrouting.domain;

import dev.customerfirst.events.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who answers. Engineering itself is not among them (R137): its channel is the one exception. */
public enum Route {
  /** Support answers, solves and talks to the customer (R138). */
  SUPPORT(null, Set.of(Role.SUPPORT_ENGINEER)),
  /** Product considers and ranks (R136). */
  PRODUCT(null, Set.of(Role.PRODUCT)),
  /** Whoever of product, engineering and support sees it first, without a promise (R131). */
  ENGINEERING_CHANNEL(
      "#discuss-engineering",
      Set.of(
          Role.SUPPORT_ENGINEER,
          Role.PRODUCT,
          Role.ENGINEERING,
          Role.CUSTOMER_ENGINEER,
          Role.TECHNICAL_ADVISOR));

  private final @Nullable String channel;
  private final Set<Role> answeredBy;

  Route(@Nullable String channel, Set<Role> answeredBy) {
    this.channel = channel;
    this.answeredBy = answeredBy;
  }

  /** The chat channel in which it is asked; null when a queue takes it. */
  public @Nullable String channel() {
    return channel;
  }

  /** The roles that answer and solve what came this way. */
  public Set<Role> answeredBy() {
    return answeredBy;
  }
}
