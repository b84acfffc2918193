package dev.customerfirst.playbooks.step;

import dev.customerfirst.kit.security.Actor;
import dev.customerfirst.playbooks.domain.playbook.StepDeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what was done of the steps of activities. Whether it may be done is asked elsewhere. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class StepBook {

  private final EntityManager entities;
  private final Actor actor;
  private final Clock clock;

  StepBook(EntityManager entities, Actor actor, Clock clock) {
    this.entities = entities;
    this.actor = actor;
    this.clock = clock;
  }

  /** All that is known of an activity. */
  public StepFacts of(UUID activityId) {
    Map<String, StepWord> words = new LinkedHashMap<>();
    read(StepRecord.class, activityId).forEach(each -> words.put(each.step(), each.word()));
    return new StepFacts(
        words,
        read(ActivityDocument.class, activityId).stream().map(ActivityDocument::view).toList(),
        read(ActivityCommitment.class, activityId).stream().map(ActivityCommitment::view).toList());
  }

  public void say(
      UUID activityId,
      String step,
      StepDeed deed,
      @Nullable LocalDate doneOn,
      @Nullable String note) {
    entities.persist(new StepRecord(activityId, step, deed, doneOn, note, author()));
  }

  public DocumentView add(UUID activityId, NewDocument document) {
    ActivityDocument added =
        new ActivityDocument(
            activityId, document.type(), document.title(), document.link(), author());
    entities.persist(added);
    return added.view();
  }

  public CommitmentView add(UUID activityId, NewCommitment commitment, LocalDate committedOn) {
    ActivityCommitment added =
        new ActivityCommitment(activityId, commitment, committedOn, author());
    entities.persist(added);
    return added.view();
  }

  private Author author() {
    return new Author(actor.id(), actor.role(), clock.instant());
  }

  private <T> List<T> read(Class<T> type, UUID activityId) {
    return entities
        .createQuery(
            "from " + type.getSimpleName() + " where activityId = :activity order by at, id", type)
        .setParameter("activity", activityId)
        .getResultList();
  }
}
