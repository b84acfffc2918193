package dev.customerfirst.accounts.merge;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.account.GoesAlong;
import dev.customerfirst.accounts.contract.KnownContracts;
import dev.customerfirst.accounts.domain.MergeLaw;
import dev.customerfirst.accounts.opportunity.AccountDeals;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.accounts.AccountsEvent;
import dev.customerfirst.events.accounts.AccountsEvent.AccountTeamChanged;
import dev.customerfirst.events.accounts.AccountsEvent.AccountsMerged;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes two records of a customer one. */
@ApplicationScoped
class MergeService {

  private final AccountBook accounts;
  private final KnownContracts contracts;
  private final AccountDeals deals;
  private final List<GoesAlong> followers;
  private final Clock clock;

  MergeService(
      AccountBook accounts,
      KnownContracts contracts,
      AccountDeals deals,
      @All List<GoesAlong> followers,
      Clock clock) {
    this.accounts = accounts;
    this.contracts = contracts;
    this.deals = deals;
    this.followers = followers.stream().sorted(Comparator.comparing(GoesAlong::what)).toList();
    this.clock = clock;
  }

  /** Does all of it and takes it back: nothing tells better what a merge would do. */
  MergeView preview(UUID merged, NewMerge wanted) {
    QuarkusTransaction.begin();
    try {
      return run(merged, wanted);
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  @Transactional
  MergeView merge(UUID merged, NewMerge wanted) {
    return run(merged, wanted);
  }

  private MergeView run(UUID mergedId, NewMerge wanted) {
    UUID survivorId = wanted.survivingAccountId();
    // Both at once, in the order of their ids, before either is looked at.
    accounts.takeOutAll(List.of(mergedId, survivorId));
    Account merged = accounts.takeOut(mergedId);
    Account survivor = survivor(survivorId);
    List<Refusal> refusals =
        MergeLaw.check(
            mergedId, survivorId, contracts.of(mergedId).size(), deals.signedOffOf(mergedId));
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
    Instant now = clock.instant();
    String because = wanted.because().strip();
    List<AccountsEvent> facts = facts(merged, survivor, because);
    int keys = accounts.handOverKeys(merged, survivor);
    List<MergeView.Part> parts =
        followers.stream()
            .map(f -> new MergeView.Part(f.what(), f.follow(mergedId, survivorId)))
            .toList();
    merged.mergeInto(survivor, because, now);
    accounts.record(List.of(merged, survivor), facts, now);
    return new MergeView(mergedId, survivorId, keys, parts);
  }

  private Account survivor(UUID id) {
    Account survivor =
        accounts
            .find(id)
            .orElseThrow(
                () ->
                    Problems.unprocessable(
                        "unknown-account",
                        "/survivingAccountId",
                        "There is no account " + id + ". Name the record that stays."));
    survivor
        .mergedInto()
        .ifPresent(
            other -> {
              throw Problems.unprocessable(
                  "survivor-is-merged",
                  "/survivingAccountId",
                  "The account " + id + " was merged into " + other + ". Name that one.");
            });
    return survivor;
  }

  /** The survivor keeps its own team; nobody plays a role for a pointer. */
  private static List<AccountsEvent> facts(Account merged, Account survivor, String because) {
    List<AccountsEvent> facts = new ArrayList<>();
    for (Map.Entry<Role, UUID> seat : merged.team().entrySet()) {
      facts.add(new AccountTeamChanged(merged.id(), seat.getKey(), seat.getValue(), null));
    }
    facts.add(new AccountsMerged(merged.id(), merged.id(), survivor.id(), because));
    facts.add(new AccountsMerged(survivor.id(), merged.id(), survivor.id(), because));
    return facts;
  }
}
