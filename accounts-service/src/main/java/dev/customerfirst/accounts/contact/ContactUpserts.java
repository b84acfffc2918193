package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.contact.ContactRepository.Address;
import dev.customerfirst.accounts.domain.EmailKey;
import dev.customerfirst.accounts.domain.ExternalKey;
import dev.customerfirst.accounts.external.ExternalKeys;
import dev.customerfirst.accounts.external.ExternalKeys.Owner;
import dev.customerfirst.accounts.external.NewExternalId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Creates or updates contacts by external key: keys, accounts, addresses and contacts are looked up
 * with one statement each, and everything is told together.
 */
@ApplicationScoped
class ContactUpserts {

  private final ContactBook book;
  private final ContactRepository contacts;
  private final AccountBook accounts;
  private final ExternalKeys keys;
  private final Clock clock;

  ContactUpserts(
      ContactBook book,
      ContactRepository contacts,
      AccountBook accounts,
      ExternalKeys keys,
      Clock clock) {
    this.book = book;
    this.contacts = contacts;
    this.accounts = accounts;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * One after the other, so that a later row about the same key meets what the earlier one left.
   *
   * @return what became of each row, in their order; a refused row changes nothing
   */
  @Transactional(TxType.MANDATORY)
  List<Upserted> upsert(List<CrmContactRow> rows) {
    Map<ExternalKey, UUID> known =
        keys.claim(Owner.CONTACT, rows.stream().map(CrmContactRow::key).distinct().toList());
    Map<UUID, UUID> accountOfContact = contacts.accountsOf(known.values());
    Map<ExternalKey, UUID> named = namedAccounts(rows);
    RowAccounts rowAccounts =
        rowAccounts(named, accountIds(rows, accountOfContact.values(), named.values()));
    Map<Address, UUID> holders = contacts.holders(addresses(rows, accountOfContact, known, named));
    Map<UUID, Contact> loaded = load(known.values(), holders.values());
    ContactRun run =
        new ContactRun(
            present(known, loaded), present(holders, loaded), rowAccounts, clock.instant());
    List<Upserted> outcomes = rows.stream().map(run::take).toList();
    if (!run.isEmpty()) {
      book.write(run.created(), run.changed(), run.now());
    }
    return outcomes;
  }

  private Map<ExternalKey, UUID> namedAccounts(List<CrmContactRow> rows) {
    List<ExternalKey> wanted =
        rows.stream()
            .map(CrmContactRow::accountExternalId)
            .filter(Objects::nonNull)
            .map(NewExternalId::key)
            .distinct()
            .toList();
    return keys.findAll(Owner.ACCOUNT, wanted);
  }

  private RowAccounts rowAccounts(Map<ExternalKey, UUID> named, Set<UUID> ids) {
    Set<UUID> there = new HashSet<>();
    Map<UUID, UUID> merged = new HashMap<>();
    for (Account account : accounts.takeOutAll(ids)) {
      account
          .mergedInto()
          .ifPresentOrElse(
              survivor -> merged.put(account.id(), survivor), () -> there.add(account.id()));
    }
    return new RowAccounts(named, there, merged);
  }

  private static Set<UUID> accountIds(
      List<CrmContactRow> rows, Collection<UUID> ofContacts, Collection<UUID> named) {
    return Stream.of(
            rows.stream().map(CrmContactRow::accountId).filter(Objects::nonNull),
            ofContacts.stream(),
            named.stream())
        .flatMap(ids -> ids)
        .collect(Collectors.toSet());
  }

  /** The addresses of the rows at the accounts that they may be about. */
  private static Set<Address> addresses(
      List<CrmContactRow> rows,
      Map<UUID, UUID> accountOfContact,
      Map<ExternalKey, UUID> known,
      Map<ExternalKey, UUID> named) {
    Set<Address> wanted = new HashSet<>();
    for (CrmContactRow row : rows) {
      String email = row.email();
      NewExternalId account = row.accountExternalId();
      if (email != null) {
        Stream.of(
                accountOfContact.get(known.get(row.key())),
                row.accountId(),
                account == null ? null : named.get(account.key()))
            .filter(Objects::nonNull)
            .forEach(id -> wanted.add(new Address(id, EmailKey.of(email))));
      }
    }
    return wanted;
  }

  private Map<UUID, Contact> load(Collection<UUID> known, Collection<UUID> holders) {
    Set<UUID> ids = new HashSet<>(known);
    ids.addAll(holders);
    return contacts.lockedAll(ids).stream().collect(Collectors.toMap(Contact::id, c -> c));
  }

  private static <K> Map<K, Contact> present(Map<K, UUID> ids, Map<UUID, Contact> loaded) {
    Map<K, Contact> present = new HashMap<>();
    ids.forEach(
        (key, id) -> {
          Contact contact = loaded.get(id);
          if (contact != null) {
            present.put(key, contact);
          }
        });
    return present;
  }
}
