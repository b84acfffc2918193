package dev.customerfirst.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;

/** Writes problems. The body is bytes already, so that no content negotiation can lose it. */
@Singleton
public class ProblemAnswers {
  private final ObjectMapper mapper;

  ProblemAnswers(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  public Response answer(ProblemException problem) {
    Response.ResponseBuilder answer =
        Response.status(problem.status())
            .type(Problem.MEDIA_TYPE)
            .entity(bytes(problem, path(), Trace.current().orElse(null)));
    problem.headers().forEach(answer::header);
    return answer.build();
  }

  byte[] bytes(ProblemException e, @Nullable String instance, @Nullable String traceId) {
    try {
      return mapper.writeValueAsBytes(
          new Problem(
              Problem.TYPE_BASE + e.code(),
              e.title(),
              e.status(),
              e.detail(),
              instance,
              e.code(),
              e.errors(),
              traceId));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static @Nullable String path() {
    ResteasyReactiveRequestContext request = CurrentRequestManager.get();
    return request == null ? null : request.getPath();
  }
}
