package dev.customerfirst.kit.messaging;

import dev.customerfirst.kit.database.Failures;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an operator can do with dead letters. */
@ApplicationScoped
class DeadLetterDesk {

  private final DeadLetters letters;
  private final Inbox inbox;
  private final Actor actor;
  private final TopicSettings topics;

  DeadLetterDesk(DeadLetters letters, Inbox inbox, Actor actor, TopicSettings topics) {
    this.letters = letters;
    this.inbox = inbox;
    this.actor = actor;
    this.topics = topics;
  }

  List<DeadLetter> list(DeadLetter.@Nullable Status status, @Nullable UUID after, int limit) {
    return letters.list(status, after, limit);
  }

  DeadLetterView find(UUID id) {
    return letters
        .find(id)
        .map(DeadLetterView::of)
        .orElseThrow(() -> Problems.notFound("dead letter", id));
  }

  /** Applies it as the same event, past both guards: a person decided. */
  @Transactional
  DeadLetterView reinject(UUID id, String because) {
    DeadLetter letter = parked(id);
    if (letter.message().value() == null) {
      throw Problems.conflict(
          "dead-letter-without-bytes",
          "The bytes of a state are not kept. Its publisher sends the newest version with the next"
              + " change; discard this letter.");
    }
    Intake intake =
        inbox
            .intakeOf(topics.plain(letter.message().topic()))
            .orElseThrow(
                () ->
                    Problems.conflict(
                        "topic-not-consumed",
                        "This service no longer consumes " + letter.message().topic() + "."));
    apply(intake, letter);
    return settle(letter, DeadLetter.Status.REINJECTED, because);
  }

  /** Decides that it will never be applied. */
  @Transactional
  DeadLetterView discard(UUID id, String because) {
    return settle(parked(id), DeadLetter.Status.DISCARDED, because);
  }

  private static void apply(Intake intake, DeadLetter letter) {
    try {
      intake.applyAnyway(letter.message());
    } catch (RuntimeException e) {
      throw Problems.conflict(
          "dead-letter-fails-again",
          "It still cannot be applied: " + Failures.inWords(e) + ". Nothing was changed.");
    }
  }

  private DeadLetter parked(UUID id) {
    DeadLetter letter = letters.hold(id).orElseThrow(() -> Problems.notFound("dead letter", id));
    if (letter.status() != DeadLetter.Status.PARKED) {
      throw Problems.conflict(
          "dead-letter-settled", "It was settled before: " + letter.status() + ".");
    }
    return letter;
  }

  private DeadLetterView settle(DeadLetter letter, DeadLetter.Status as, String because) {
    letters.settle(letter.id(), as, actor.id(), because);
    return find(letter.id());
  }
}
