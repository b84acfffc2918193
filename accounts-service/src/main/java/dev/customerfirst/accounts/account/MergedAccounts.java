package dev.customerfirst.accounts.account;

import dev.customerfirst.kit.http.ProblemAnswers;
import dev.customerfirst.kit.http.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends readers of an account that was merged on to the one that stays. */
class MergedAccounts {

  private static final Set<String> QUESTIONS = Set.of("GET", "HEAD");
  private static final int PERMANENT_REDIRECT = 308;

  private final ProblemAnswers answers;

  MergedAccounts(ProblemAnswers answers) {
    this.answers = answers;
  }

  @ServerExceptionMapper
  public Response merged(AccountMergedException e, ContainerRequestContext request) {
    if (!QUESTIONS.contains(request.getMethod())) {
      return answers.answer(e);
    }
    String there =
        request
            .getUriInfo()
            .getRequestUri()
            .toString()
            .replace(e.merged().toString(), e.survivor().toString());
    return answers.answer(
        new ProblemException(
            PERMANENT_REDIRECT,
            e.code(),
            "Moved for good",
            e.detail(),
            e.errors(),
            Map.of("Location", there)));
  }
}
