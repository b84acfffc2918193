package dev.customerfirst.accounts.feedback;

import dev.customerfirst.accounts.domain.ExternalKey;
import dev.customerfirst.kit.http.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

  /** All that came under a key of another system, newest first. */
  List<Feedback> under(ExternalKey key) {
    return find(
            "externalId.systemKey = ?1 and externalId.externalIdKey = ?2 order by id desc",
            key.system(),
            key.id())
        .list();
  }
}
