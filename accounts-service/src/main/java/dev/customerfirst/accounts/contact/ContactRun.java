package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.batch.RowResult;
import dev.customerfirst.accounts.contact.ContactRepository.Address;
import dev.customerfirst.accounts.domain.EmailKey;
import dev.customerfirst.accounts.domain.ExternalKey;
import dev.customerfirst.kit.rule.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The contacts of one request and what happens to them. */
final class ContactRun {

  private final Map<ExternalKey, Contact> known;
  private final Map<Address, Contact> holders;
  private final RowAccounts accounts;
  private final Instant now;
  private final Set<Contact> created = new LinkedHashSet<>();
  private final Map<Contact, Standing> changed = new LinkedHashMap<>();

  ContactRun(
      Map<ExternalKey, Contact> known,
      Map<Address, Contact> holders,
      RowAccounts accounts,
      Instant now) {
    this.known = known;
    this.holders = holders;
    this.accounts = accounts;
    this.now = now;
  }

  Upserted take(CrmContactRow row) {
    Contact contact = known.get(row.key());
    Optional<Refusal> refusal = accounts.check(row, contact);
    if (refusal.isPresent()) {
      return Upserted.failed(contact, refusal.get());
    }
    UUID account = contact == null ? accounts.named(row).orElseThrow() : contact.accountId();
    String email = row.email();
    Contact holder = email == null ? null : holders.get(new Address(account, EmailKey.of(email)));
    if (contact != null && holder != null && holder != contact) {
      return Upserted.failed(contact, Addresses.taken(holder.id()));
    }
    Contact meant = contact == null ? holder : contact;
    return meant == null ? create(account, row) : update(meant, row);
  }

  private Upserted create(UUID account, CrmContactRow row) {
    Contact contact = new Contact(account, row.fields(), List.of(row.externalId().given()), now);
    created.add(contact);
    known.put(row.key(), contact);
    hold(contact, null);
    return Upserted.of(RowResult.CREATED, contact);
  }

  private Upserted update(Contact contact, CrmContactRow row) {
    Standing before = contact.standing();
    String oldEmail = contact.fields().email();
    // Somebody of this account has the address, so this is who the other system means.
    boolean linked = contact.know(row.externalId().given(), now);
    known.put(row.key(), contact);
    boolean different = contact.become(row.fields().over(contact.fields()), now);
    if (!linked && !different) {
      return Upserted.of(RowResult.UNCHANGED, contact);
    }
    hold(contact, oldEmail);
    if (!created.contains(contact)) {
      changed.putIfAbsent(contact, before);
    }
    return Upserted.of(RowResult.UPDATED, contact);
  }

  private void hold(Contact contact, @Nullable String oldEmail) {
    if (oldEmail != null) {
      holders.remove(new Address(contact.accountId(), EmailKey.of(oldEmail)), contact);
    }
    String email = contact.fields().email();
    if (email != null) {
      holders.put(new Address(contact.accountId(), EmailKey.of(email)), contact);
    }
  }

  boolean isEmpty() {
    return created.isEmpty() && changed.isEmpty();
  }

  Collection<Contact> created() {
    return created;
  }

  Map<Contact, Standing> changed() {
    return changed;
  }

  Instant now() {
    return now;
  }
}
