package dev.customerfirst.accounts.feedback;

import dev.customerfirst.accounts.contact.ContactErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** The words of customers: personal data, unlike the figures. */
@ApplicationScoped
public class FeedbackWords implements ContactErased {

  private static final String FORGET =
      """
      update feedback set
        comment = null,
        answer = case when answer is null then null else :gone end,
        withdrawn_because = case when withdrawn_because is null then null else :gone end,
        words_forgotten = true,
        version = version + 1
      where contact_id = :contact and not words_forgotten
      """;

  private final EntityManager entities;

  FeedbackWords(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void contactErased(UUID contactId) {
    forget(contactId);
  }

  /**
   * Forgets what a contact wrote, and what was written about it; the figures stay. A survey tool
   * that sends the words again does not bring them back.
   */
  @Transactional(TxType.MANDATORY)
  public void forget(UUID contactId) {
    entities
        .createNativeQuery(FORGET)
        .setParameter("contact", contactId)
        .setParameter("gone", "The words went with the contact.")
        .executeUpdate();
  }
}
