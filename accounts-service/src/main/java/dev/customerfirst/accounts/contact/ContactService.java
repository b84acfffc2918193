package dev.customerfirst.accounts.contact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.external.ExternalKeys;
import dev.customerfirst.accounts.external.NewExternalId;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.MergePatch;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records contacts and keeps them current. */
@ApplicationScoped
class ContactService {

  private static final String LIST = "contacts";

  private final ContactBook book;
  private final ContactRepository contacts;
  private final Addresses addresses;
  private final ContactViews views;
  private final AccountBook accounts;
  private final ExternalKeys keys;
  private final Clock clock;

  ContactService(
      ContactBook book,
      ContactRepository contacts,
      Addresses addresses,
      ContactViews views,
      AccountBook accounts,
      ExternalKeys keys,
      Clock clock) {
    this.book = book;
    this.contacts = contacts;
    this.addresses = addresses;
    this.views = views;
    this.accounts = accounts;
    this.keys = keys;
    this.clock = clock;
  }

  @Transactional
  ContactView record(UUID accountId, NewContact wanted) {
    keys.claimFree(ExternalKeys.Owner.CONTACT, wanted.keys());
    accounts.takeOut(accountId);
    addresses.checkFree(accountId, wanted.email(), null);
    Instant now = clock.instant();
    Contact contact =
        new Contact(
            accountId,
            wanted.fields(),
            wanted.keys().stream().map(NewExternalId::given).toList(),
            now);
    book.write(List.of(contact), Map.of(), now);
    return views.of(contact);
  }

  @Transactional
  ContactView find(UUID id) {
    return views.of(book.read(id));
  }

  @Transactional
  Page<ContactView> list(UUID accountId, PageRequest request, ContactFilter filter) {
    accounts.read(accountId);
    UUID after = ListPlace.after(request, LIST);
    return Pages.cut(
        request,
        contacts.page(accountId, filter, after, request.limit() + 1),
        views.all(),
        contact -> ListPlace.parts(LIST, contact.id()));
  }

  @Transactional
  ContactView patch(UUID id, @Nullable String ifMatch, JsonNode patch) {
    Contact contact = book.takeOut(id);
    Preconditions.ifMatch(ifMatch, contact.version());
    Standing before = contact.standing();
    ContactFields fields = MergePatch.apply(patch, contact.fields(), ContactFields.class);
    addresses.checkFree(contact.accountId(), fields.email(), id);
    Instant now = clock.instant();
    if (contact.become(fields, now)) {
      book.write(List.of(), Map.of(contact, before), now);
    }
    return views.of(contact);
  }
}
