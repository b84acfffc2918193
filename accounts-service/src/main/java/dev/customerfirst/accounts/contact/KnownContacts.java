package dev.customerfirst.accounts.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whose people contacts are, for features that keep something about them. */
@ApplicationScoped
public class KnownContacts {

  private final EntityManager entities;

  KnownContacts(EntityManager entities) {
    this.entities = entities;
  }

  /** The account of a contact; empty when there is none, and when the person was erased. */
  @Transactional
  @SuppressWarnings("unchecked")
  public Optional<UUID> accountOf(UUID contact) {
    List<UUID> accounts =
        entities
            .createNativeQuery(
                "select account_id from contact where id = :contact and erased_at is null",
                UUID.class)
            .setParameter("contact", contact)
            .getResultList();
    return accounts.stream().findFirst();
  }
}
