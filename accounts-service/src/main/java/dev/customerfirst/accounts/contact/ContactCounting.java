package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.domain.ContactCounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Counts contacts in the database. */
@ApplicationScoped
class ContactCounting {

  static final String NOW =
      """
      select count(*), count(*) filter (where champion), count(*) filter (where advocate),
        count(*) filter (where economic_buyer)
      from contact where account_id = :account and erased_at is null
      """;

  private final EntityManager entities;

  ContactCounting(EntityManager entities) {
    this.entities = entities;
  }

  ContactCounts now(UUID account) {
    Object[] row =
        (Object[])
            entities.createNativeQuery(NOW).setParameter("account", account).getSingleResult();
    return new ContactCounts(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
