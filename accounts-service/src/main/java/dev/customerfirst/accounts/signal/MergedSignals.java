package dev.customerfirst.accounts.signal;

import dev.customerfirst.accounts.account.GoesAlong;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Gives tickets and activities to the account that another one turned out to be. */
@ApplicationScoped
class MergedSignals implements GoesAlong {

  private final EntityManager entities;
  private final List<SignalsChanged> listeners;

  MergedSignals(EntityManager entities, @All List<SignalsChanged> listeners) {
    this.entities = entities;
    this.listeners = listeners;
  }

  @Override
  public String what() {
    return "tickets and activities";
  }

  @Override
  public long follow(UUID merged, UUID survivor) {
    long moved = move("seen_ticket", merged, survivor) + move("seen_activity", merged, survivor);
    if (moved > 0) {
      listeners.forEach(listener -> listener.signalsChanged(survivor));
    }
    return moved;
  }

  private long move(String table, UUID merged, UUID survivor) {
    return entities
        .createNativeQuery(
            "update " + table + " set account_id = :survivor where account_id = :merged")
        .setParameter("survivor", survivor)
        .setParameter("merged", merged)
        .executeUpdate();
  }
}
