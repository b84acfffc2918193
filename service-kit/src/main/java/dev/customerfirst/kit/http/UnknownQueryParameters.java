package dev.customerfirst.kit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.List;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters that the operation does not declare: a typo must not be ignored. */
class UnknownQueryParameters {
  @ServerRequestFilter(preMatching = true)
  public void trace(ContainerRequestContext request) {
    Trace.current().ifPresent(id -> MDC.put(Trace.MDC_KEY, id));
  }

  @ServerRequestFilter
  public void refuse(ContainerRequestContext request, ResourceInfo resource) {
    var sent = request.getUriInfo().getQueryParameters();
    if (sent.isEmpty()) {
      return;
    }
    List<Parameters.Declared> declared = Parameters.of(resource.getResourceMethod()).query();
    sent.forEach(
        (name, values) -> {
          Parameters.Declared known =
              declared.stream().filter(d -> d.name().equals(name)).findFirst().orElse(null);
          if (known == null) {
            throw Problems.badQuery(Words.quotable(name), notDeclared(name, declared));
          }
          if (values.size() > 1 && !known.repeatable()) {
            throw Problems.badQuery(name, "Send '" + name + "' once.");
          }
        });
  }

  private static String notDeclared(String name, List<Parameters.Declared> declared) {
    String unknown = "'" + Words.quotable(name) + "' is not a parameter here. ";
    return declared.isEmpty()
        ? unknown + "This operation takes none."
        : unknown
            + "Known: "
            + String.join(", ", declared.stream().map(Parameters.Declared::name).sorted().toList())
            + ".";
  }
}
