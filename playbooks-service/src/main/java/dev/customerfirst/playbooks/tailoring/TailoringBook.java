package dev.customerfirst.playbooks.tailoring;

import dev.customerfirst.kit.security.Actor;
import dev.customerfirst.playbooks.domain.Tailoring;
import dev.customerfirst.playbooks.domain.Tailoring.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what was decided for each account. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TailoringBook {

  private final EntityManager entities;
  private final Actor actor;
  private final Clock clock;

  TailoringBook(EntityManager entities, Actor actor, Clock clock) {
    this.entities = entities;
    this.actor = actor;
    this.clock = clock;
  }

  /** What counts now, oldest first. */
  public Tailoring of(UUID accountId) {
    List<Change> changes =
        read(accountId).stream()
            .filter(each -> !each.isWithdrawn())
            .map(TailoringChange::change)
            .toList();
    return changes.isEmpty() ? Tailoring.NONE : new Tailoring(changes);
  }

  /** Everything that was ever decided, oldest first. */
  public List<TailoredChange> all(UUID accountId) {
    return read(accountId).stream().map(TailoringChange::view).toList();
  }

  public TailoredChange add(UUID accountId, Change change) {
    TailoringChange added =
        new TailoringChange(accountId, change, actor.id(), actor.role(), clock.instant());
    entities.persist(added);
    return added.view();
  }

  /** Empty when the account has no such change, or it was withdrawn before. */
  public Optional<TailoredChange> withdraw(UUID accountId, UUID id, String reason) {
    return Optional.ofNullable(entities.find(TailoringChange.class, id))
        .filter(each -> each.accountId().equals(accountId) && !each.isWithdrawn())
        .map(
            each -> {
              each.withdraw(reason, clock.instant());
              return each.view();
            });
  }

  private List<TailoringChange> read(UUID accountId) {
    return entities
        .createQuery(
            "from TailoringChange where accountId = :account order by at, id",
            TailoringChange.class)
        .setParameter("account", accountId)
        .getResultList();
  }
}
