package dev.customerfirst.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Collections;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * One line for each request that only ADMIN opened, in the category {@code customerfirst.audit}.
 */
class AdminAudit {
  static final String CATEGORY = "customerfirst.audit";
  private static final Logger AUDIT = Logger.getLogger(CATEGORY);

  private final SecurityIdentity identity;

  AdminAudit(SecurityIdentity identity) {
    this.identity = identity;
  }

  @ServerResponseFilter
  public void note(ContainerRequestContext request, ContainerResponseContext response) {
    List<String> owners = Called.owners();
    if (!owners.isEmpty()
        && identity.getRoles().contains(AdminIdentity.ROLE)
        && Collections.disjoint(owners, identity.getRoles())) {
      AUDIT.infof(
          "ADMIN %s: %s %s -> %d (belongs to %s)",
          identity.getPrincipal().getName(),
          request.getMethod(),
          request.getUriInfo().getPath(),
          response.getStatus(),
          String.join(", ", owners));
    }
  }
}
