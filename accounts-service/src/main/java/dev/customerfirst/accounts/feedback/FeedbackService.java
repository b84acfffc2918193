package dev.customerfirst.accounts.feedback;

import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.alert.Alerts;
import dev.customerfirst.accounts.contact.KnownContacts;
import dev.customerfirst.accounts.domain.AlertRule;
import dev.customerfirst.accounts.domain.FeedbackLaw;
import dev.customerfirst.accounts.domain.Mood;
import dev.customerfirst.accounts.external.NewExternalId;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Records feedback, answers it, withdraws it. */
@ApplicationScoped
class FeedbackService {

  private final FeedbackRepository feedback;
  private final AccountBook accounts;
  private final KnownFeedback known;
  private final KnownContacts contacts;
  private final Alerts alerts;
  private final Outbox outbox;
  private final Actor actor;
  private final Clock clock;

  FeedbackService(
      FeedbackRepository feedback,
      AccountBook accounts,
      KnownFeedback known,
      KnownContacts contacts,
      Alerts alerts,
      Outbox outbox,
      Actor actor,
      Clock clock) {
    this.feedback = feedback;
    this.accounts = accounts;
    this.known = known;
    this.contacts = contacts;
    this.alerts = alerts;
    this.outbox = outbox;
    this.actor = actor;
    this.clock = clock;
  }

  /** Whether the feedback is new, and how it stands. */
  record Recorded(boolean created, FeedbackView feedback) {}

  @Transactional
  Recorded record(UUID accountId, NewNpsResponse sent) {
    return record(accountId, sent::said, sent.on() != null, "/score", sent.externalId());
  }

  @Transactional
  Recorded record(UUID accountId, NewRating sent) {
    return record(accountId, sent::said, sent.on() != null, "/stars", sent.externalId());
  }

  private Recorded record(
      UUID accountId,
      Function<LocalDate, Said> saidOn,
      boolean dayKnown,
      String scorePointer,
      @Nullable NewExternalId externalId) {
    Instant now = clock.instant();
    LocalDate today = accounts.takeOut(accountId).today(now);
    Said said = saidOn.apply(today);
    check(said, today, scorePointer);
    Optional<Feedback> before =
        externalId == null ? Optional.empty() : known.find(accountId, said, dayKnown, externalId);
    if (before.isPresent()) {
      return new Recorded(false, before.get().view());
    }
    checkContact(accountId, said);
    Feedback added =
        new Feedback(
            accountId, said, externalId == null ? null : externalId.given(), actor.id(), now);
    feedback.persistAndFlush(added);
    outbox.append(FeedbackEvents.received(added), now);
    if (added.mood() == Mood.UNHAPPY) {
      alerts.raise(accountId, AlertRule.UNHAPPY_CUSTOMER, added.id(), FeedbackEvents.alarm(added));
    }
    return new Recorded(true, added.view());
  }

  private void checkContact(UUID accountId, Said said) {
    UUID contactId = said.contactId();
    if (contactId != null && !contacts.accountOf(contactId).equals(Optional.of(accountId))) {
      throw Problems.unprocessable(
          "unknown-contact",
          "/contactId",
          "This account has no contact "
              + contactId
              + ". Record them with POST /v1/accounts/{id}/contacts first, or leave contactId"
              + " out.");
    }
  }

  @Transactional
  FeedbackView answer(UUID id, FeedbackReason reason) {
    Feedback answered = feedback.takeOut(id);
    refuse(FeedbackLaw.checkAnswer(answered.status()));
    answered.answer(remark(reason));
    feedback.flush();
    alerts.clear(AlertRule.UNHAPPY_CUSTOMER, id, "Somebody answered the customer.");
    return answered.view();
  }

  @Transactional
  FeedbackView withdraw(UUID id, FeedbackReason reason) {
    Feedback withdrawn = feedback.takeOut(id);
    refuse(FeedbackLaw.checkWithdrawal(withdrawn.status()));
    withdrawn.withdraw(remark(reason));
    feedback.flush();
    alerts.clear(AlertRule.UNHAPPY_CUSTOMER, id, "The feedback was withdrawn.");
    return withdrawn.view();
  }

  @Transactional
  FeedbackView find(UUID id) {
    return feedback.read(id).view();
  }

  private Remark remark(FeedbackReason reason) {
    return new Remark(reason.because().strip(), actor.id(), clock.instant());
  }

  private static void check(Said said, LocalDate today, String scorePointer) {
    List<Refusal> refusals = new ArrayList<>();
    FeedbackLaw.checkScore(said.kind(), said.score(), scorePointer).ifPresent(refusals::add);
    FeedbackLaw.checkDay(said.givenOn(), today, "/on").ifPresent(refusals::add);
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
  }

  private static void refuse(Optional<Refusal> refusal) {
    if (refusal.isPresent()) {
      throw Problems.refuse(refusal.get());
    }
  }
}
