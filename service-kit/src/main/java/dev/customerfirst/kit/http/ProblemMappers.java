package dev.customerfirst.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where whatever went wrong becomes an answer. */
class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final ProblemAnswers answers;
  private final ProtocolProblems protocol;

  ProblemMappers(ProblemAnswers answers, ProtocolProblems protocol) {
    this.answers = answers;
    this.protocol = protocol;
  }

  @ServerExceptionMapper
  public Response problem(ProblemException e) {
    return answers.answer(e);
  }

  @ServerExceptionMapper
  public Response protocol(WebApplicationException e) {
    if (e instanceof ReplayedAnswer) {
      return e.getResponse();
    }
    if (e.getCause() instanceof JsonProcessingException) {
      return answers.answer(JsonProblems.of((JsonProcessingException) e.getCause()));
    }
    if (e.getCause() instanceof ProblemException) {
      return answers.answer((ProblemException) e.getCause());
    }
    if (e.getResponse().getStatus() < 400) {
      return e.getResponse();
    }
    if (e.getResponse().getStatus() >= 500) {
      return unexpected(e);
    }
    return answers.answer(protocol.of(e));
  }

  @ServerExceptionMapper
  public Response body(MismatchedInputException e) {
    return answers.answer(JsonProblems.of(e));
  }

  /** Too deep, or a number too long: neither a syntax error nor a mapping error to Jackson. */
  @ServerExceptionMapper
  public Response limits(StreamConstraintsException e) {
    return answers.answer(JsonProblems.of(e));
  }

  @ServerExceptionMapper
  public Response encoding(CharConversionException e) {
    return answers.answer(JsonProblems.notUtf8());
  }

  @ServerExceptionMapper
  public Response constraints(ConstraintViolationException e) {
    return answers.answer(ConstraintProblems.of(e));
  }

  @ServerExceptionMapper
  public Response anonymous(UnauthorizedException e) {
    Response answer = answers.answer(SecurityProblems.tokenRequired());
    answer.getHeaders().putSingle("WWW-Authenticate", "Bearer");
    return answer;
  }

  /** The challenge stands in the answer already when a token was sent and found bad. */
  @ServerExceptionMapper
  public Response badToken(AuthenticationFailedException e) {
    return answers.answer(SecurityProblems.tokenRefused());
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException e) {
    return answers.answer(SecurityProblems.roleRequired());
  }

  @ServerExceptionMapper
  public Response unexpected(Throwable e) {
    ProblemException known = DatabaseProblems.of(e);
    if (known != null) {
      return answers.answer(known);
    }
    LOG.errorf(e, "Request failed, traceId %s", Trace.current().orElse("-"));
    return answers.answer(SecurityProblems.unexpected());
  }
}
