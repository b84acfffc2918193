package dev.customerfirst.accounts.plan;

import dev.customerfirst.kit.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parts of plans. */
@ApplicationScoped
class PlanRepository {

  private final EntityManager entities;

  PlanRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(PlanItem<?, ?> item) {
    entities.persist(item);
    entities.flush();
  }

  void flush() {
    entities.flush();
  }

  <T> T read(Class<T> type, UUID id) {
    return there(type, id, entities.find(type, id));
  }

  /** For a change: nobody else changes it until the transaction ends. */
  <T> T takeOut(Class<T> type, UUID id) {
    return there(type, id, entities.find(type, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** All of a kind that an account has, oldest first. */
  <T> List<T> of(Class<T> type, UUID account) {
    return entities
        .createQuery(
            "from " + type.getSimpleName() + " where accountId = :account order by id", type)
        .setParameter("account", account)
        .getResultList();
  }

  long countUseCases(UUID account, Collection<UUID> ids) {
    return entities
        .createQuery(
            "select count(*) from UseCase where accountId = :account and id in :ids", Long.class)
        .setParameter("account", account)
        .setParameter("ids", ids)
        .getSingleResult();
  }

  private static <T> T there(Class<T> type, UUID id, @Nullable T found) {
    if (found == null) {
      throw Problems.notFound(type.getSimpleName(), id);
    }
    return found;
  }
}
