package dev.customerfirst.kit.messaging;

import dev.customerfirst.kit.id.Uuid7;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The ids that follow one request through the suite. */
@RequestScoped
class RequestTrace {

  private String correlationId = Uuid7.next().toString();
  private @Nullable String traceparent;

  String correlationId() {
    return correlationId;
  }

  @Nullable String traceparent() {
    return traceparent;
  }

  void continues(@Nullable String callersCorrelationId, @Nullable String callersTraceparent) {
    if (callersCorrelationId != null) {
      correlationId = callersCorrelationId;
    }
    traceparent = callersTraceparent;
  }
}
