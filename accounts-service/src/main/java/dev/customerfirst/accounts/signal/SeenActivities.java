package dev.customerfirst.accounts.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The activities that were done for accounts. */
@ApplicationScoped
public class SeenActivities {

  private static final String DONE =
      """
      insert into seen_activity (activity_id, account_id, completed_on)
      values (:activity, :account, :on)
      on conflict (activity_id) do update set completed_on = excluded.completed_on
      """;

  private final EntityManager entities;

  SeenActivities(EntityManager entities) {
    this.entities = entities;
  }

  void done(UUID activity, UUID account, LocalDate on) {
    entities
        .createNativeQuery(DONE)
        .setParameter("activity", activity)
        .setParameter("account", account)
        .setParameter("on", on)
        .executeUpdate();
  }

  /** What was marked as done by mistake was not done. */
  void notDone(UUID activity) {
    entities
        .createNativeQuery("delete from seen_activity where activity_id = :activity")
        .setParameter("activity", activity)
        .executeUpdate();
  }

  /** The last day on which something was done for the account; empty when nothing ever was. */
  public Optional<LocalDate> lastDay(UUID account) {
    return Optional.ofNullable(
        (LocalDate)
            entities
                .createNativeQuery(
                    "select max(completed_on) from seen_activity where account_id = :account",
                    LocalDate.class)
                .setParameter("account", account)
                .getSingleResult());
  }
}
