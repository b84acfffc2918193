package dev.customerfirst.accounts.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** What else of a contact is kept beside the record itself. */
@ApplicationScoped
class Traces {

  private static final String SENTIMENTS = "delete from contact_sentiment where contact_id = :id";

  /** A repeated request gets its old answer for a day, and the answer may hold the name. */
  private static final String ANSWERS =
      """
      delete from idempotency_key
      where position(convert_to(cast(:id as text), 'UTF8') in body) > 0
      """;

  private final EntityManager entities;

  Traces(EntityManager entities) {
    this.entities = entities;
  }

  @Transactional(TxType.MANDATORY)
  void remove(UUID contact) {
    entities.createNativeQuery(SENTIMENTS).setParameter("id", contact).executeUpdate();
    entities.createNativeQuery(ANSWERS).setParameter("id", contact.toString()).executeUpdate();
  }
}
