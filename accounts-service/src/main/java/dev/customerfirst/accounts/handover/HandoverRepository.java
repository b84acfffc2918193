package dev.customerfirst.accounts.handover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Hand-overs. */
@ApplicationScoped
class HandoverRepository implements PanacheRepositoryBase<Handover, UUID> {

  /** Those in which the person gave or received. */
  List<Handover> page(UUID person, UUID after, int rows) {
    return find("(fromPersonId = ?1 or toPersonId = ?1) and id > ?2 order by id", person, after)
        .page(0, rows)
        .list();
  }
}
