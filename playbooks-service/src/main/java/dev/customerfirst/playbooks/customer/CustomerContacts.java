package dev.customerfirst.playbooks.customer;

import dev.customerfirst.events.accounts.ContactState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people on the customer's side, as far as their promises count: no name, no address. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CustomerContacts {

  private static final String REMEMBER =
      """
      insert into customer_contact (contact_id, account_id, champion, economic_buyer)
      values (:id, :account, :champion, :buyer)
      on conflict (contact_id) do update set account_id = excluded.account_id,
        champion = excluded.champion, economic_buyer = excluded.economic_buyer
      """;

  private final EntityManager entities;

  CustomerContacts(EntityManager entities) {
    this.entities = entities;
  }

  /** Somebody on the customer's side. */
  public record Contact(boolean champion, boolean economicBuyer) {}

  public void remember(ContactState state) {
    entities
        .createNativeQuery(REMEMBER)
        .setParameter("id", state.contactId())
        .setParameter("account", state.accountId())
        .setParameter("champion", state.champion())
        .setParameter("buyer", state.economicBuyer())
        .executeUpdate();
  }

  public void forget(UUID contactId) {
    entities
        .createNativeQuery("delete from customer_contact where contact_id = :id")
        .setParameter("id", contactId)
        .executeUpdate();
  }

  /** Empty when nobody of that account has the id. */
  @SuppressWarnings("unchecked")
  public Optional<Contact> find(UUID accountId, UUID contactId) {
    List<Object[]> found =
        entities
            .createNativeQuery(
                "select champion, economic_buyer from customer_contact"
                    + " where contact_id = :id and account_id = :account")
            .setParameter("id", contactId)
            .setParameter("account", accountId)
            .getResultList();
    return found.stream().map(row -> new Contact((Boolean) row[0], (Boolean) row[1])).findFirst();
  }
}
