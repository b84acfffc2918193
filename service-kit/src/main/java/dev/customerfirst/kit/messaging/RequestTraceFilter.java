package dev.customerfirst.kit.messaging;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Takes a caller's correlation id over, when it is one we would write ourselves. */
class RequestTraceFilter {

  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._:-]{1,128}");

  private final RequestTrace trace;

  RequestTraceFilter(RequestTrace trace) {
    this.trace = trace;
  }

  @ServerRequestFilter
  public void read(ContainerRequestContext request) {
    trace.continues(
        harmless(request.getHeaderString("X-Correlation-Id")),
        harmless(request.getHeaderString("traceparent")));
  }

  private static @Nullable String harmless(@Nullable String header) {
    return header != null && HARMLESS.matcher(header).matches() ? header : null;
  }
}
