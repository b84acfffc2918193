package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.domain.ContactCounts;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.messaging.States;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The only way to change contacts. Whoever changes one has its account first, so that addresses
 * stay unique and champions are counted by one transaction at a time.
 */
@ApplicationScoped
public class ContactBook {

  private final ContactRepository contacts;
  private final ContactCounting counting;
  private final ContactSpells spells;
  private final AccountBook accounts;
  private final Outbox outbox;
  private final States states;
  private final List<ContactsChanged> listeners;

  ContactBook(
      ContactRepository contacts,
      ContactCounting counting,
      ContactSpells spells,
      AccountBook accounts,
      Outbox outbox,
      States states,
      @All List<ContactsChanged> listeners) {
    this.contacts = contacts;
    this.counting = counting;
    this.spells = spells;
    this.accounts = accounts;
    this.outbox = outbox;
    this.states = states;
    this.listeners = listeners;
  }

  /** How many of the account's people are what to us now (R044). */
  @Transactional
  public ContactCounts counts(UUID account) {
    return counting.now(account);
  }

  /**
   * The contact for reading, also after an erasure.
   *
   * @throws dev.customerfirst.kit.http.ProblemException 404 when there is none
   */
  Contact read(UUID id) {
    return contacts.findByIdOptional(id).orElseThrow(() -> Problems.notFound("contact", id));
  }

  /**
   * The contact for a change: nobody else changes a contact of the account until the transaction
   * ends.
   *
   * @throws dev.customerfirst.kit.http.ProblemException 404 when there is none
   */
  @Transactional(TxType.MANDATORY)
  Contact takeOut(UUID id) {
    UUID account = contacts.accountsOf(List.of(id)).get(id);
    if (account == null) {
      throw Problems.notFound("contact", id);
    }
    accounts.takeOut(account);
    return contacts.lockedAll(List.of(id)).get(0);
  }

  /**
   * Writes new contacts and changed ones, and tells of them.
   *
   * @param changed how each of them stood before
   */
  @Transactional(TxType.MANDATORY)
  void write(Collection<Contact> added, Map<Contact, Standing> changed, Instant now) {
    contacts.persist(added);
    contacts.flush();
    List<Contact> all = new ArrayList<>(added);
    changed.keySet().stream().filter(contact -> !added.contains(contact)).forEach(all::add);
    List<Contact> playAnother =
        all.stream().filter(c -> !c.standing().equals(before(changed, c))).toList();
    outbox.appendAll(playAnother.stream().map(ContactEvents::rolesChanged).toList());
    states.putAll(all.stream().map(ContactEvents::state).toList());
    spells.turn(
        all.stream()
            .filter(c -> added.contains(c) || !c.standing().countsLike(before(changed, c)))
            .toList(),
        now);
    all.stream().map(Contact::accountId).distinct().forEach(this::tell);
  }

  private static Standing before(Map<Contact, Standing> changed, Contact contact) {
    return changed.getOrDefault(contact, Standing.NONE);
  }

  private void tell(UUID account) {
    listeners.forEach(listener -> listener.contactsChanged(account));
  }
}
