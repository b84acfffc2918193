package dev.customerfirst.accounts.feedback;

import dev.customerfirst.kit.http.Answers;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers about one piece of feedback. */
final class FeedbackAnswers {

  private FeedbackAnswers() {}

  /** 201 for what is new, 200 for what was known. */
  static Response recorded(FeedbackService.Recorded recorded) {
    FeedbackView view = recorded.feedback();
    return recorded.created()
        ? Answers.created(URI.create("/v1/feedback/" + view.id()), view, view.version())
        : Answers.ok(view, view.version());
  }
}
