package dev.customerfirst.kit.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;

/** The id that ties an answer, the log lines and the events of one request together. */
public final class Trace {
  static final String MDC_KEY = "traceId";
  private static final String KEPT = "customerfirst.trace-id";
  private static final Pattern TRACEPARENT =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

  private Trace() {}

  /** The present request's id: from its {@code traceparent} (W3C), else made up; empty outside. */
  public static Optional<String> current() {
    ResteasyReactiveRequestContext request = CurrentRequestManager.get();
    RoutingContext routing = request == null ? null : request.unwrap(RoutingContext.class);
    return routing == null ? Optional.empty() : Optional.of(of(routing));
  }

  static String of(RoutingContext routing) {
    String kept = routing.get(KEPT);
    if (kept == null) {
      kept = fromCaller(routing.request()).orElseGet(Trace::random);
      routing.put(KEPT, kept);
    }
    return kept;
  }

  private static Optional<String> fromCaller(HttpServerRequest request) {
    @Nullable String header = request.getHeader("traceparent");
    if (header == null) {
      return Optional.empty();
    }
    Matcher matcher = TRACEPARENT.matcher(header);
    return matcher.matches() ? Optional.ofNullable(matcher.group(1)) : Optional.empty();
  }

  private static String random() {
    byte[] bytes = new byte[16];
    ThreadLocalRandom.current().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
