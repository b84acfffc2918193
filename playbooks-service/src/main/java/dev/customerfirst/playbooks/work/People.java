package dev.customerfirst.playbooks.work;

import dev.customerfirst.events.accounts.PersonState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Our people, as far as their work has to find them: no name, no address. */
@ApplicationScoped
public class People {

  private static final String REMEMBER =
      """
      insert into person (id, oidc_subject, heard_at) values (:id, :subject, :now)
      on conflict (id) do update set oidc_subject = excluded.oidc_subject,
        heard_at = excluded.heard_at
      """;

  private final EntityManager entities;
  private final Clock clock;

  People(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Transactional(TxType.MANDATORY)
  public void remember(PersonState state) {
    entities
        .createNativeQuery(REMEMBER)
        .setParameter("id", state.personId())
        .setParameter("subject", state.oidcSubject())
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  @Transactional(TxType.MANDATORY)
  public void forget(UUID id) {
    entities
        .createNativeQuery("delete from person where id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Whether accounts-service has told of them. */
  @Transactional(TxType.MANDATORY)
  boolean knows(UUID id) {
    return (Boolean)
        entities
            .createNativeQuery("select exists (select 1 from person where id = :id)")
            .setParameter("id", id)
            .getSingleResult();
  }

  /** Whose token it is; of several the one heard of last. */
  @Transactional(TxType.MANDATORY)
  Optional<UUID> bySubject(String subject) {
    return entities
        .createNativeQuery(
            "select id from person where oidc_subject = :subject order by heard_at desc, id limit"
                + " 1",
            UUID.class)
        .setParameter("subject", subject)
        .getResultList()
        .stream()
        .map(UUID.class::cast)
        .findFirst();
  }
}
