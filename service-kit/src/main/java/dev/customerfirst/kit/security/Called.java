package dev.customerfirst.kit.security;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;

/** The resource method that answers the present request, and whom it admits. */
public final class Called {
  private Called() {}

  /** Empty outside a request and where no method was found for it. */
  public static Optional<Method> method() {
    // Without a context, asking for the current request throws.
    ArcContainer container = Arc.container();
    if (container != null && !container.requestContext().isActive()) {
      return Optional.empty();
    }
    ResteasyReactiveRequestContext request = CurrentRequestManager.get();
    if (request == null || request.getTarget() == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(request.getTarget().getLazyMethod()).map(lazy -> lazy.getMethod());
  }

  /** The roles that own the called operation; empty when it is open to everybody signed in. */
  public static List<String> owners() {
    return method().map(Called::ownersOf).orElse(List.of());
  }

  static List<String> ownersOf(Method method) {
    @Nullable RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
    if (roles == null) {
      roles = method.getDeclaringClass().getAnnotation(RolesAllowed.class);
    }
    return roles == null ? List.of() : List.of(roles.value());
  }
}
