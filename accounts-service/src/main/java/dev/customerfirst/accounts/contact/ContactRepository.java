package dev.customerfirst.accounts.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Contacts. */
@ApplicationScoped
class ContactRepository implements PanacheRepositoryBase<Contact, UUID> {

  /** An address at an account. */
  record Address(UUID accountId, String emailKey) {}

  /** Locked in one order, so that two transactions never wait for each other. */
  List<Contact> lockedAll(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /** All contacts of an account, erased ones too, for a change. */
  List<Contact> lockedOf(UUID account) {
    return find("accountId = ?1 order by id", account)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The accounts of contacts, as long as those are not taken out and merged. */
  @SuppressWarnings("unchecked")
  Map<UUID, UUID> accountsOf(Collection<UUID> ids) {
    List<Object[]> rows =
        getEntityManager()
            .createNativeQuery("select id, account_id from contact where id = any(:ids)")
            .setParameter("ids", ids.toArray(UUID[]::new))
            .getResultList();
    Map<UUID, UUID> accounts = new HashMap<>();
    rows.forEach(row -> accounts.put((UUID) row[0], (UUID) row[1]));
    return accounts;
  }

  /** Who has these addresses, with one statement. */
  @SuppressWarnings("unchecked")
  Map<Address, UUID> holders(Collection<Address> addresses) {
    List<Object[]> rows =
        getEntityManager()
            .createNativeQuery(
                "select account_id, email_key, id from contact where (account_id, email_key) in"
                    + " (select * from unnest(:accounts, :emails))")
            .setParameter(
                "accounts", addresses.stream().map(Address::accountId).toArray(UUID[]::new))
            .setParameter(
                "emails", addresses.stream().map(Address::emailKey).toArray(String[]::new))
            .getResultList();
    Map<Address, UUID> holders = new HashMap<>();
    rows.forEach(row -> holders.put(new Address((UUID) row[0], (String) row[1]), (UUID) row[2]));
    return holders;
  }

  /** One row more than asked for tells that there is a next page. */
  @SuppressWarnings("unchecked")
  List<Contact> page(UUID account, ContactFilter filter, UUID after, int rows) {
    return getEntityManager()
        .createNativeQuery(
            "select c.* from contact c where c.account_id = :account and c.id > :after"
                + ContactFilter.SQL
                + " order by c.id limit :rows",
            Contact.class)
        .setParameter("account", account)
        .setParameter("after", after)
        .setParameter("persona", filter.personaCode())
        .setParameter("champion", ContactFilter.text(filter.champion()))
        .setParameter("advocate", ContactFilter.text(filter.advocate()))
        .setParameter("submits", ContactFilter.text(filter.maySubmitTickets()))
        .setParameter("internal", ContactFilter.text(filter.internalSupport()))
        .setParameter("rows", rows)
        .getResultList();
  }
}
