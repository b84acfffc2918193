package dev.customerfirst.accounts.account;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.external.ExternalKeys;
import dev.customerfirst.accounts.external.NewExternalId;
import dev.customerfirst.kit.http.MergePatch;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers accounts and changes what they are called. */
@ApplicationScoped
class AccountService {

  private final AccountBook book;
  private final ExternalKeys keys;
  private final Actor actor;
  private final Clock clock;

  AccountService(AccountBook book, ExternalKeys keys, Actor actor, Clock clock) {
    this.book = book;
    this.keys = keys;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  AccountView register(NewAccount wanted) {
    refuseUnusable(wanted.annualValue());
    keys.claimFree(ExternalKeys.Owner.ACCOUNT, wanted.keys());
    Instant now = clock.instant();
    Account account =
        new Account(
            wanted.profile(),
            wanted.tier(),
            wanted.keys().stream().map(NewExternalId::given).toList(),
            actor.id(),
            now);
    book.add(List.of(account), now);
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
    refuseUnusable(fields.annualValue());
    Instant now = clock.instant();
    if (account.become(fields.profile())) {
      book.record(List.of(account), List.of(), now);
    }
    return AccountView.of(account);
  }

  private static void refuseUnusable(@Nullable StatedValue value) {
    StatedValue.check(value)
        .ifPresent(
            refusal -> {
              throw Problems.refuse(refusal);
            });
  }
}
