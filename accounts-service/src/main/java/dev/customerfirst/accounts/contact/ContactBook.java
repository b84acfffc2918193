package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.domain.ContactCounts;
import dev.customerfirst.accounts.domain.ErasureLaw;
import dev.customerfirst.events.accounts.ContactState;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The only way to change contacts. Whoever changes one has its account first, so that addresses
 * stay unique and champions are counted by one transaction at a time.
 */
@ApplicationScoped
public class ContactBook {

  private final ContactRepository contacts;
  private final ContactCounting counting;
  private final ContactSpells spells;
  private final ChampionAlerts alerts;
  private final Traces traces;
  private final AccountBook accounts;
  private final Outbox outbox;
  private final States states;
  private final List<ContactsChanged> listeners;

  ContactBook(
      ContactRepository contacts,
      ContactCounting counting,
      ContactSpells spells,
      ChampionAlerts alerts,
      Traces traces,
      AccountBook accounts,
      Outbox outbox,
      States states,
      @All List<ContactsChanged> listeners) {
    this.contacts = contacts;
    this.counting = counting;
    this.spells = spells;
    this.alerts = alerts;
    this.traces = traces;
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
   * @throws dev.customerfirst.kit.http.ProblemException 404 when there is none, 409 when they were
   *     erased
   */
  @Transactional(TxType.MANDATORY)
  Contact takeOut(UUID id) {
    UUID account = contacts.accountsOf(List.of(id)).get(id);
    if (account == null) {
      throw Problems.notFound("contact", id);
    }
    accounts.takeOut(account);
    Contact contact = contacts.lockedAll(List.of(id)).get(0);
    if (contact.erasedAt() != null) {
      throw Problems.refuse(ErasureLaw.erased());
    }
    return contact;
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
    alerts.settle(
        all.stream()
            .filter(c -> c.standing().champion() != before(changed, c).champion())
            .map(Contact::accountId)
            .collect(Collectors.toSet()));
    all.stream().map(Contact::accountId).distinct().forEach(this::tell);
  }

  /**
   * Forgets a contact and tells everybody to do so.
   *
   * @param because in words, without naming the person: it stays
   */
  @Transactional(TxType.MANDATORY)
  void erase(Contact contact, String because, Instant now) {
    Standing before = contact.standing();
    contact.erase(because, now);
    contacts.flush();
    if (!before.equals(Standing.NONE)) {
      outbox.append(ContactEvents.rolesChanged(contact));
    }
    states.erase(ContactState.class, contact.id());
    spells.end(contact, now);
    traces.remove(contact.id());
    alerts.settle(Set.of(contact.accountId()));
    tell(contact.accountId());
  }

  /** Gives contacts to the account that theirs turned out to be. */
  @Transactional(TxType.MANDATORY)
  void goAlong(UUID merged, UUID survivor, Collection<Contact> moved) {
    contacts.flush();
    spells.goTo(merged, survivor);
    states.putAll(
        moved.stream().filter(c -> c.erasedAt() == null).map(ContactEvents::state).toList());
    alerts.settle(Set.of(merged, survivor));
    tell(merged);
    tell(survivor);
  }

  private static Standing before(Map<Contact, Standing> changed, Contact contact) {
    return changed.getOrDefault(contact, Standing.NONE);
  }

  private void tell(UUID account) {
    listeners.forEach(listener -> listener.contactsChanged(account));
  }
}
