package dev.customerfirst.accounts.account;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.domain.ExternalKey;
import dev.customerfirst.accounts.external.ExternalKeys;
import dev.customerfirst.accounts.external.NewExternalId;
import dev.customerfirst.kit.http.MergePatch;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers accounts and changes what they are called. */
@ApplicationScoped
class AccountService {

  private final AccountBook book;
  private final ExternalKeys keys;
  private final Clock clock;

  AccountService(AccountBook book, ExternalKeys keys, Clock clock) {
    this.book = book;
    this.keys = keys;
    this.clock = clock;
  }

  @Transactional
  AccountView register(NewAccount wanted) {
    checkKeys(wanted.keys());
    Account account =
        new Account(
            wanted.profile(),
            wanted.tier(),
            wanted.keys().stream().map(NewExternalId::given).toList(),
            clock.instant());
    book.add(List.of(account));
    return AccountView.of(account);
  }

  @Transactional
  AccountView find(UUID id) {
    return AccountView.of(book.read(id));
  }

  @Transactional
  AccountView patch(UUID id, @Nullable String ifMatch, JsonNode patch) {
    Account account = book.takeOut(id);
    Preconditions.ifMatch(ifMatch, account.version());
    AccountFields fields =
        MergePatch.apply(patch, AccountFields.of(account.profile()), AccountFields.class);
    Instant now = clock.instant();
    if (account.become(fields.profile())) {
      book.record(List.of(account), List.of(), now);
    }
    return AccountView.of(account);
  }

  /** All that is wrong in one answer: keys given twice, and keys that another account has. */
  private void checkKeys(List<NewExternalId> given) {
    List<Refusal> refusals = new ArrayList<>();
    Map<ExternalKey, UUID> owners =
        keys.claim(
            ExternalKeys.Owner.ACCOUNT, given.stream().map(NewExternalId::key).toList());
    Set<ExternalKey> seen = new HashSet<>();
    for (int i = 0; i < given.size(); i++) {
      ExternalKey key = given.get(i).key();
      UUID owner = owners.get(key);
      if (owner != null) {
        refusals.add(
            new Refusal(
                Refusal.Kind.CONFLICT,
                "external-id-taken",
                "/externalIds/" + i,
                "The account "
                    + owner
                    + " has this id (upper and lower case are the same). Change that account, or"
                    + " send another id."));
      } else if (!seen.add(key)) {
        refusals.add(
            Refusal.invalid(
                "external-id-repeated",
                "/externalIds/" + i,
                "This id stands in the list twice (upper and lower case are the same). Send it"
                    + " once."));
      }
    }
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
  }
}
