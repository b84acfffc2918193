package dev.customerfirst.accounts.feedback;

import dev.customerfirst.accounts.domain.FeedbackStatus;
import dev.customerfirst.accounts.external.ExternalKeys;
import dev.customerfirst.accounts.external.NewExternalId;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Recognises feedback that another system sends again. */
@ApplicationScoped
class KnownFeedback {

  private final FeedbackRepository feedback;
  private final ExternalKeys keys;

  KnownFeedback(FeedbackRepository feedback, ExternalKeys keys) {
    this.feedback = feedback;
    this.keys = keys;
  }

  /**
   * What came under this key before, if it is the same. What was withdrawn and comes again as it
   * was stays withdrawn, so that a nightly export does not undo it; corrected, it is new.
   *
   * @param dayKnown false when the other system left the day out, so that any day is the same
   * @throws dev.customerfirst.kit.http.ProblemException 409 when something else counts under it
   */
  @Transactional(TxType.MANDATORY)
  Optional<Feedback> find(UUID accountId, Said said, boolean dayKnown, NewExternalId externalId) {
    keys.claim(ExternalKeys.Owner.FEEDBACK, List.of(externalId.key()));
    List<Feedback> before = feedback.under(externalId.key());
    Optional<Feedback> same =
        before.stream()
            .filter(row -> row.repeats(accountId, dayKnown ? said : said.on(row.givenOn())))
            .findFirst();
    if (same.isEmpty()) {
      before.stream()
          .filter(row -> row.status() != FeedbackStatus.WITHDRAWN)
          .findFirst()
          .ifPresent(KnownFeedback::refuse);
    }
    return same;
  }

  private static void refuse(Feedback other) {
    throw Problems.refuse(
        new Refusal(
            Refusal.Kind.CONFLICT,
            "feedback-differs",
            "/externalId",
            "The feedback "
                + other.id()
                + " came under this id and says something else. Withdraw that one with POST"
                + " /v1/feedback/{id}/withdrawal, or send another id."));
  }
}
