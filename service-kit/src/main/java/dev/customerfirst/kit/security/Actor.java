package dev.customerfirst.kit.security;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/** Who does what is being done now; {@code system} when nobody asked for it over HTTP. */
@Singleton
public class Actor {
  public static final String SYSTEM = "system";

  private static final ThreadLocal<@Nullable Asker> ASKER = new ThreadLocal<>();

  /** Who asked for work that is done later. */
  private record Asker(String id, String role) {}

  private final CurrentIdentityAssociation association;

  Actor(CurrentIdentityAssociation association) {
    this.association = association;
  }

  /**
   * The caller's stable id: the subject of the token. Facts keep it for ever, so it is not the
   * name, which often is an e-mail address.
   */
  public String id() {
    Asker asker = ASKER.get();
    return asker != null ? asker.id() : caller().map(Actor::subject).orElse(SYSTEM);
  }

  /**
   * The role the caller acts in: the first role of the called method's annotation that the token
   * carries, ADMIN when only that opened the door.
   */
  public String role() {
    Asker asker = ASKER.get();
    return asker != null
        ? asker.role()
        : caller().map(c -> actingRole(Called.owners(), c.getRoles())).orElse(SYSTEM);
  }

  /**
   * Does on this thread what somebody asked for earlier: they are the actor, in the role of then.
   */
  public <T> T onBehalfOf(String id, String role, Supplier<T> work) {
    Asker before = ASKER.get();
    ASKER.set(new Asker(id, role));
    try {
      return work.get();
    } finally {
      if (before == null) {
        ASKER.remove();
      } else {
        ASKER.set(before);
      }
    }
  }

  /** Whether what is done now was asked for earlier. */
  public boolean onBehalf() {
    return ASKER.get() != null;
  }

  static String actingRole(List<String> owners, Set<String> own) {
    return owners.stream()
        .filter(own::contains)
        .findFirst()
        .or(
            () ->
                own.contains(AdminIdentity.ROLE)
                    ? Optional.of(AdminIdentity.ROLE)
                    : Optional.empty())
        .or(() -> own.stream().sorted().findFirst())
        .orElse(SYSTEM);
  }

  private static String subject(SecurityIdentity identity) {
    String subject =
        identity.getPrincipal() instanceof JsonWebToken token ? token.getSubject() : null;
    return subject == null ? identity.getPrincipal().getName() : subject;
  }

  private Optional<SecurityIdentity> caller() {
    // In this order: without a context, asking for the current request throws.
    if (!Arc.container().requestContext().isActive() || CurrentRequestManager.get() == null) {
      return Optional.empty();
    }
    return Optional.of(association.getIdentity()).filter(identity -> !identity.isAnonymous());
  }
}
