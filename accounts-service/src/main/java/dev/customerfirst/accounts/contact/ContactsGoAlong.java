package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.account.GoesAlong;
import dev.customerfirst.accounts.contact.ContactRepository.Address;
import dev.customerfirst.events.ExternalId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Contacts go along when two accounts become one. Whoever has the same address at both is one
 * person: the survivor's record stays and gets the keys, the double is erased.
 */
@ApplicationScoped
class ContactsGoAlong implements GoesAlong {

  private final ContactBook book;
  private final ContactRepository contacts;
  private final Clock clock;

  ContactsGoAlong(ContactBook book, ContactRepository contacts, Clock clock) {
    this.book = book;
    this.contacts = contacts;
    this.clock = clock;
  }

  @Override
  public String what() {
    return "contacts";
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public long follow(UUID merged, UUID survivor) {
    Instant now = clock.instant();
    List<Contact> theirs = contacts.lockedOf(merged);
    Map<Contact, UUID> doubles = doubles(theirs, survivor);
    // Before doubles are erased: nobody is to miss them at the account that goes.
    theirs.forEach(contact -> contact.goTo(survivor, now));
    doubles.forEach((contact, same) -> becomeOne(contact, same, now));
    book.goAlong(merged, survivor, theirs);
    return theirs.stream().filter(contact -> contact.erasedAt() == null).count();
  }

  private Map<Contact, UUID> doubles(List<Contact> theirs, UUID survivor) {
    Map<Contact, Address> addresses = new LinkedHashMap<>();
    for (Contact contact : theirs) {
      Who who = contact.who();
      String key = who == null ? null : who.emailKey();
      if (key != null) {
        addresses.put(contact, new Address(survivor, key));
      }
    }
    Map<Address, UUID> holders = contacts.holders(addresses.values());
    Map<Contact, UUID> doubles = new LinkedHashMap<>();
    addresses.forEach(
        (contact, address) -> {
          UUID same = holders.get(address);
          if (same != null) {
            doubles.put(contact, same);
          }
        });
    return doubles;
  }

  private void becomeOne(Contact contact, UUID same, Instant now) {
    List<ExternalId> keys = new ArrayList<>(contact.externalIds());
    book.erase(contact, "The same person as the contact " + same + ".", now);
    Contact stays = Objects.requireNonNull(contacts.findById(same));
    keys.forEach(key -> stays.know(key, now));
  }
}
