package dev.customerfirst.accounts.health;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Declarations that accounts are red. */
@ApplicationScoped
class RedMarkRepository implements PanacheRepositoryBase<RedMark, UUID> {

  Optional<RedMark> open(UUID account) {
    return find("accountId = ?1 and liftedAt is null", account).firstResultOptional();
  }
}
