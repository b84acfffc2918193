package dev.customerfirst.accounts.account;

import dev.customerfirst.events.Fact;
import dev.customerfirst.events.accounts.AccountsEvent.AccountTeamChanged;
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
import java.util.Optional;
import java.util.UUID;

/**
 * The only way to change an account: take it out locked, change it, write it back together with
 * what happened. The lock comes before the event's number, so that events keep the order of the
 * changes.
 */
@ApplicationScoped
public class AccountBook {

  private final AccountRepository accounts;
  private final Outbox outbox;
  private final States states;
  private final List<AccountConsequence> consequences;
  private final Reseating reseating;
  private final List<AccountsChanged> listeners;

  AccountBook(
      AccountRepository accounts,
      Outbox outbox,
      States states,
      @All List<AccountConsequence> consequences,
      Reseating reseating,
      @All List<AccountsChanged> listeners) {
    this.accounts = accounts;
    this.outbox = outbox;
    this.states = states;
    this.consequences = consequences;
    this.reseating = reseating;
    this.listeners = listeners;
  }

  /**
   * The account for reading.
   *
   * @throws dev.customerfirst.kit.http.ProblemException 404 when there is none; when it turned out
   *     to be another one, the answer leads there
   */
  public Account read(UUID id) {
    return current(find(id).orElseThrow(() -> Problems.notFound("account", id)));
  }

  /** Those of the accounts that there are, for reading. */
  public List<Account> findAll(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : accounts.list("id in ?1", ids);
  }

  public Optional<Account> find(UUID id) {
    return accounts.findByIdOptional(id);
  }

  /**
   * The account for a change: nobody else changes it until the transaction ends.
   *
   * @throws dev.customerfirst.kit.http.ProblemException 404 when there is none, 409 when it turned
   *     out to be another one
   */
  @Transactional(TxType.MANDATORY)
  public Account takeOut(UUID id) {
    return current(
        takeOutAll(List.of(id)).stream()
            .findFirst()
            .orElseThrow(() -> Problems.notFound("account", id)));
  }

  /** Those of the accounts that there are, for a change. */
  @Transactional(TxType.MANDATORY)
  public List<Account> takeOutAll(Collection<UUID> ids) {
    return accounts.lockedAll(ids);
  }

  /**
   * Gives all keys of other systems to another account. Both have to be taken out and not changed
   * yet.
   *
   * @return how many
   */
  @Transactional(TxType.MANDATORY)
  public int handOverKeys(Account from, Account to) {
    int moved = accounts.moveKeys(from.id(), to.id());
    accounts.reload(from);
    accounts.reload(to);
    return moved;
  }

  /**
   * Gives seats of one person to another, thousands of them as fast as one, and tells each. None of
   * the accounts may be taken out already. No consequence is asked: none follows from who sits
   * where.
   *
   * @return how many there were: a seat that the giver has no more is left out
   */
  @Transactional(TxType.MANDATORY)
  public int reseat(Collection<Seat> seats, UUID from, UUID to, Instant now) {
    List<AccountTeamChanged> facts =
        reseating.move(seats, from, to, now).stream()
            .map(seat -> new AccountTeamChanged(seat.accountId(), seat.role(), from, to))
            .toList();
    tell(
        accounts.shown(facts.stream().map(AccountTeamChanged::accountId).distinct().toList()),
        facts);
    return facts.size();
  }

  /** Adds accounts and tells that they are known now. */
  @Transactional(TxType.MANDATORY)
  public void add(Collection<Account> added, Instant now) {
    settle(added, now);
    accounts.persist(added);
    publish(added, added.stream().map(AccountEvents::registered).toList());
    listeners.forEach(listener -> listener.accountsAdded(added));
  }

  /**
   * Writes back changed accounts with what happened to them.
   *
   * @param facts in the order in which they happened; none when only the state is news
   */
  @Transactional(TxType.MANDATORY)
  public void record(Collection<Account> changed, List<? extends Fact> facts, Instant now) {
    changed.forEach(account -> account.touch(now));
    List<Fact> all = new ArrayList<>(facts);
    all.addAll(settle(changed, now));
    tell(changed, all);
  }

  private List<Fact> settle(Collection<Account> accounts, Instant now) {
    List<Fact> facts = new ArrayList<>();
    consequences.forEach(consequence -> facts.addAll(consequence.settle(accounts, now)));
    return facts;
  }

  private static Account current(Account account) {
    account
        .mergedInto()
        .ifPresent(
            survivor -> {
              throw new AccountMergedException(account.id(), survivor);
            });
    return account;
  }

  private void tell(Collection<Account> changed, List<? extends Fact> facts) {
    publish(changed, facts);
    listeners.forEach(listener -> listener.accountsChanged(changed));
  }

  private void publish(Collection<Account> written, List<? extends Fact> facts) {
    accounts.flush();
    outbox.appendAll(facts);
    states.putAll(written.stream().map(AccountEvents::state).toList());
  }
}
