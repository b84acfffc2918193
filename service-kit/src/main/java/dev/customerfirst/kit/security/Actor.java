package dev.customerfirst.kit.security;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Who does what is being done now; {@code system} when nobody asked for it over HTTP. */
@Singleton
public class Actor {
  public static final String SYSTEM = "system";

  private final CurrentIdentityAssociation association;

  Actor(CurrentIdentityAssociation association) {
    this.association = association;
  }

  /**
   * The caller's stable id: the subject of the token. Facts keep it for ever, so it is not the
   * name, which often is an e-mail address.
   */
  public String id() {
    return caller().map(Actor::subject).orElse(SYSTEM);
  }

  /**
   * The role the caller acts in: the first role of the called method's annotation that the token
   * carries, ADMIN when only that opened the door.
   */
  public String role() {
    return caller().map(c -> actingRole(Called.owners(), c.getRoles())).orElse(SYSTEM);
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
