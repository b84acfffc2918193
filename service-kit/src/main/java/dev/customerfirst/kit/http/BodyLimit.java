package dev.customerfirst.kit.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Ends JSON bodies at their limit: by the announced length before anything is read, and while
 * reading when no length was announced.
 */
@Provider
@Singleton
class BodyLimit implements ReaderInterceptor {
  /** Looked up late: interceptors are made before the settings are read. */
  private final Instance<HttpSettings> settings;

  private final ProblemAnswers answers;

  BodyLimit(Instance<HttpSettings> settings, ProblemAnswers answers) {
    this.settings = settings;
    this.answers = answers;
  }

  void atTheDoor(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).handler(this::refuseAnnounced);
  }

  private void refuseAnnounced(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    String length = request.getHeader("Content-Length");
    if (length == null
        || !json(request.getHeader("Content-Type"))
        || Long.parseLong(length) <= limit()) {
      routing.next();
      return;
    }
    ProblemException problem = ProtocolProblems.tooLarge(detail());
    routing
        .response()
        .setStatusCode(problem.status())
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .putHeader("Connection", "close")
        .end(
            io.vertx.core.buffer.Buffer.buffer(
                answers.bytes(problem, request.path(), Trace.of(routing))));
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (context.getMediaType() == null || json(context.getMediaType().toString())) {
      context.setInputStream(new Limited(context.getInputStream(), limit()));
    }
    return context.proceed();
  }

  private long limit() {
    return settings.get().maxJsonBody().asLongValue();
  }

  private String detail() {
    return "A JSON body may have " + limit() + " bytes. Send less, or use an import.";
  }

  private static boolean json(@Nullable String contentType) {
    if (contentType == null) {
      return true;
    }
    // NDJSON is an import, read row by row.
    String type = contentType.toLowerCase(Locale.ROOT);
    return type.contains("json") && !type.contains("ndjson");
  }

  private final class Limited extends FilterInputStream {
    private long left;

    Limited(InputStream in, long limit) {
      super(in);
      left = limit;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) {
      left -= read;
      if (left < 0) {
        throw ProtocolProblems.tooLarge(detail());
      }
    }
  }
}
