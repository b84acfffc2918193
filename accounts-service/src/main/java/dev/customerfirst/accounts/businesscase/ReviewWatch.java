package dev.customerfirst.accounts.businesscase;

import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.alert.Alerts;
import dev.customerfirst.accounts.domain.AlertRule;
import dev.customerfirst.accounts.domain.ReviewLaw;
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
public class ReviewWatch {

  private static final String REMEMBER =
      """
      insert into business_review_held (account_id, held_on) values (:account, :day)
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

  /** Call it as often as you like. The account may be unknown here. */
  @Transactional(TxType.MANDATORY)
  public void completed(ActivityCompleted event) {
    if (event.code() != ActivityCode.BUSINESS_REVIEW) {
      return;
    }
    UUID accountId = event.accountId();
    // The lock first, or a revision at the same moment would not see the review, nor it the
    // revision.
    boolean known = !accounts.takeOutAll(List.of(accountId)).isEmpty();
    entities
        .createNativeQuery(REMEMBER)
        .setParameter("account", accountId)
        .setParameter("day", event.completedOn())
        .executeUpdate();
    if (known) {
      judge(accountId, cases.of(accountId).map(BusinessCase::lookedOn).orElse(null));
    }
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
