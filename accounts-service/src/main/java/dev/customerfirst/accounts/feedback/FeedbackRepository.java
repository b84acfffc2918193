package dev.customerfirst.accounts.feedback;

import dev.customerfirst.accounts.domain.ExternalKey;
import dev.customerfirst.accounts.domain.Mood;
import dev.customerfirst.kit.http.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Feedback. */
@ApplicationScoped
class FeedbackRepository implements PanacheRepositoryBase<Feedback, UUID> {

  Feedback read(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problems.notFound("feedback", id));
  }

  /** For a change: nobody else changes it until the transaction ends. */
  Feedback takeOut(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problems.notFound("feedback", id));
  }

  /** Gives all feedback of an account to another one; says which. */
  List<UUID> move(UUID from, UUID to) {
    @SuppressWarnings("unchecked")
    List<UUID> moved =
        getEntityManager()
            .createNativeQuery(
                "update feedback set account_id = :to, version = version + 1"
                    + " where account_id = :from returning id",
                UUID.class)
            .setParameter("to", to)
            .setParameter("from", from)
            .getResultList();
    return moved;
  }

  /** Those of them that an unhappy customer waits for an answer to. */
  List<Feedback> waitingUnhappily(Collection<UUID> ids) {
    return list(
        "id in ?1 and mood = ?2 and answer.at is null and withdrawal.at is null order by id",
        ids,
        Mood.UNHAPPY);
  }

  /** All that came under a key of another system, newest first. */
  List<Feedback> under(ExternalKey key) {
    return find(
            "externalId.systemKey = ?1 and externalId.externalIdKey = ?2 order by id desc",
            key.system(),
            key.id())
        .list();
  }
}
