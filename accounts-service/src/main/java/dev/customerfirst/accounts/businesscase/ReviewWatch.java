package dev.customerfirst.accounts.businesscase;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.alert.Alerts;
import dev.customerfirst.accounts.domain.AlertRule;
import dev.customerfirst.accounts.domain.ReviewLaw;
import dev.customerfirst.accounts.signal.ActivitySeen;
import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that somebody looks at the business case around every business review (R047). Only the
 * newest review matters, so the order in which reviews are heard does not.
 */
@ApplicationScoped
class ReviewWatch implements ActivitySeen {

  private static final String REMEMBER =
      """
      insert into business_review_held (account_id, held_on) values (:account, :day)
      on conflict (account_id) do update set held_on = excluded.held_on
      where excluded.held_on > business_review_held.held_on
      """;

  private static final String FOLLOW =
      """
      insert into business_review_held (account_id, held_on)
      select cast(:survivor as uuid), held_on from business_review_held
      where account_id = :merged
      on conflict (account_id) do update set held_on = excluded.held_on
      where excluded.held_on > business_review_held.held_on
      """;

  private final EntityManager entities;
  private final CaseRepository cases;
  private final AccountBook accounts;
  private final Alerts alerts;

  ReviewWatch(EntityManager entities, CaseRepository cases, AccountBook accounts, Alerts alerts) {
    this.entities = entities;
    this.cases = cases;
    this.accounts = accounts;
    this.alerts = alerts;
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void completed(ActivityCompleted event) {
    if (event.code() != ActivityCode.BUSINESS_REVIEW) {
      return;
    }
    // The lock first: a revision at the same moment must see the review, or it the revision.
    Optional<Account> account = current(event.accountId());
    UUID accountId = account.map(Account::id).orElse(event.accountId());
    entities
        .createNativeQuery(REMEMBER)
        .setParameter("account", accountId)
        .setParameter("day", event.completedOn())
        .executeUpdate();
    if (account.isPresent()) {
      judge(accountId);
    }
  }

  /** Gives what was heard of an account to the one that it turned out to be. */
  void follow(UUID merged, UUID survivor) {
    entities
        .createNativeQuery(FOLLOW)
        .setParameter("merged", merged)
        .setParameter("survivor", survivor)
        .executeUpdate();
    alerts.clear(
        AlertRule.BUSINESS_CASE_REVIEW_DUE, merged, "The account turned out to be another one.");
  }

  /** Raises or clears the alert, as the case stands now. */
  void judge(UUID accountId) {
    judge(accountId, cases.of(accountId).map(BusinessCase::lookedOn).orElse(null));
  }

  /**
   * Raises or clears the alert.
   *
   * @param lookedOn null when there is no case
   */
  void judge(UUID accountId, @Nullable LocalDate lookedOn) {
    Optional<String> due = ReviewLaw.due(heldOn(accountId), lookedOn);
    if (due.isPresent()) {
      alerts.raise(accountId, AlertRule.BUSINESS_CASE_REVIEW_DUE, accountId, due.get());
    } else {
      alerts.clear(
          AlertRule.BUSINESS_CASE_REVIEW_DUE, accountId, "The business case was looked at.");
    }
  }

  /** Locked; others may still call an account by the id it had before a merge. */
  private Optional<Account> current(UUID id) {
    Optional<Account> known = accounts.takeOutAll(List.of(id)).stream().findFirst();
    Optional<UUID> survivor = known.flatMap(Account::mergedInto);
    return survivor.isPresent()
        ? accounts.takeOutAll(List.of(survivor.get())).stream().findFirst()
        : known;
  }

  private @Nullable LocalDate heldOn(UUID accountId) {
    return (LocalDate)
        entities
            .createNativeQuery(
                "select held_on from business_review_held where account_id = :account",
                LocalDate.class)
            .setParameter("account", accountId)
            .getResultStream()
            .findFirst()
            .orElse(null);
  }
}
