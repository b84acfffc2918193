package dev.customerfirst.accounts.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;

/** Writes down from when until when contacts were what to us, with one statement for all. */
@ApplicationScoped
class ContactSpells {

  private static final String CLOSE =
      """
      update contact_spell set until = :now
      where contact_id = any(:ids) and until is null and since < :now
      """;

  /** A spell that began at this very moment counted for nothing and is replaced. */
  private static final String OPEN =
      """
      insert into contact_spell (contact_id, account_id, since, champion, advocate, economic_buyer)
      select id, account_id, :now, champion, advocate, economic_buyer
      from contact where id = any(:ids) and erased_at is null
      on conflict (contact_id) where until is null do update set
        champion = excluded.champion, advocate = excluded.advocate,
        economic_buyer = excluded.economic_buyer
      """;

  private static final String DROP =
      "delete from contact_spell where contact_id = any(:ids) and until is null";

  private final EntityManager entities;

  ContactSpells(EntityManager entities) {
    this.entities = entities;
  }

  /** Begins a new spell for contacts that are written already. */
  void turn(Collection<Contact> contacts, Instant now) {
    if (contacts.isEmpty()) {
      return;
    }
    UUID[] ids = contacts.stream().map(Contact::id).toArray(UUID[]::new);
    run(CLOSE, ids, now);
    run(OPEN, ids, now);
  }

  /** Nothing of an erased contact counts from now on; what it counted for before stays. */
  void end(Contact contact, Instant now) {
    UUID[] ids = {contact.id()};
    run(CLOSE, ids, now);
    entities.createNativeQuery(DROP).setParameter("ids", ids).executeUpdate();
  }

  /** What counted for an account counts for the one it turned out to be. */
  void goTo(UUID merged, UUID survivor) {
    entities
        .createNativeQuery(
            "update contact_spell set account_id = :survivor where account_id = :merged")
        .setParameter("merged", merged)
        .setParameter("survivor", survivor)
        .executeUpdate();
  }

  private void run(String sql, UUID[] ids, Instant now) {
    OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
    entities
        .createNativeQuery(sql)
        .setParameter("ids", ids)
        .setParameter("now", at)
        .executeUpdate();
  }
}
