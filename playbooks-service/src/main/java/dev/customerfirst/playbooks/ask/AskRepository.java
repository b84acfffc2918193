package dev.customerfirst.playbooks.ask;

import dev.customerfirst.events.Role;
import dev.customerfirst.playbooks.domain.AskStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AskRepository implements PanacheRepositoryBase<Ask, UUID> {

  Optional<Ask> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  List<Ask> ofActivity(UUID activityId) {
    return list("activityId = ?1 order by id", activityId);
  }

  /** Oldest first, behind a place. */
  List<Ask> unanswered(Role of, UUID after, int rows) {
    return find("askedOf = ?1 and status = ?2 and id > ?3 order by id", of, AskStatus.ASKED, after)
        .page(0, rows)
        .list();
  }
}
