package dev.customerfirst.kit.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Runs a POST once per Idempotency-Key. The key row is claimed first, in the transaction of the
 * effect: a concurrent duplicate waits on it and then finds the answer.
 *
 * <p>Inside bean validation, so that a malformed request leaves its key free for the mended one.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 900)
class Idempotency {
  static final String HEADER = Idempotent.HEADER;
  private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7e]{1,255}");

  private final HttpHeaders headers;
  private final RequestDigest digest;
  private final StoredAnswers stored;
  private final ProblemAnswers problems;

  Idempotency(
      HttpHeaders headers, RequestDigest digest, StoredAnswers stored, ProblemAnswers problems) {
    this.headers = headers;
    this.digest = digest;
    this.stored = stored;
    this.problems = problems;
  }

  @AroundInvoke
  @Nullable Object once(InvocationContext call) throws Exception {
    String key = headers.getHeaderString(HEADER);
    if (key == null) {
      return call.proceed();
    }
    if (!PRINTABLE.matcher(key).matches() || key.isBlank()) {
      throw Problems.badRequest(
          "bad-idempotency-key",
          "Bad Idempotency-Key",
          "",
          "An Idempotency-Key is 1 to 255 printable ASCII characters.");
    }
    @Nullable Idempotent own = call.getMethod().getAnnotation(Idempotent.class);
    if (own != null && own.byItself()) {
      return call.proceed();
    }
    RequestDigest.Request request = digest.of(key, call);
    try {
      return finish(call, runOnce(request, call));
    } catch (ProblemException refusal) {
      if (NotStored.covers(refusal.status(), refusal.code())) {
        throw refusal;
      }
      return finish(call, keepRefusal(request, refusal));
    }
  }

  private Response runOnce(RequestDigest.Request request, InvocationContext call) throws Exception {
    QuarkusTransaction.begin();
    boolean committed = false;
    try {
      Response answer;
      if (stored.claim(request)) {
        StoredAnswer first = stored.answerOf(call.proceed());
        stored.keep(request, first);
        answer = first.toResponse(false);
      } else {
        answer = stored.replay(request);
      }
      QuarkusTransaction.commit();
      committed = true;
      return answer;
    } finally {
      if (!committed && QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
        QuarkusTransaction.rollback();
      }
    }
  }

  private Response keepRefusal(RequestDigest.Request request, ProblemException refusal) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              if (!stored.claim(request)) {
                return stored.replay(request);
              }
              StoredAnswer answer = stored.answerOf(problems.answer(refusal));
              stored.keep(request, answer);
              return answer.toResponse(false);
            });
  }

  private static Response finish(InvocationContext call, Response answer) {
    if (Response.class.isAssignableFrom(call.getMethod().getReturnType())) {
      return answer;
    }
    throw new ReplayedAnswer(answer);
  }
}
