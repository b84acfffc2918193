package dev.customerfirst.accounts.health;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Pulses, the newest first. */
@ApplicationScoped
class PulseRepository implements PanacheRepositoryBase<PulseEntry, PulseKey> {

  Optional<PulseEntry> newest(UUID account) {
    return before(account, Long.MAX_VALUE, 1).stream().findFirst();
  }

  List<PulseEntry> before(UUID account, long number, int rows) {
    return find("key.accountId = ?1 and key.number < ?2 order by key.number desc", account, number)
        .page(0, rows)
        .list();
  }
}
