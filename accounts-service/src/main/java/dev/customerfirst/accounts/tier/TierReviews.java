package dev.customerfirst.accounts.tier;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.alert.Alerts;
import dev.customerfirst.accounts.domain.AlertRule;
import dev.customerfirst.events.Lifecycle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks for a person where the tier of a customer is not certain (A7). */
@ApplicationScoped
class TierReviews {

  private static final String WELL =
      "The tier is certain, or somebody chose it, or the account is no customer any more.";

  private final Alerts alerts;

  TierReviews(Alerts alerts) {
    this.alerts = alerts;
  }

  /** Raises and clears; prospects can wait. */
  void settle(Collection<Account> accounts) {
    Map<UUID, String> findings =
        accounts.stream()
            .filter(TierReviews::needsOne)
            .collect(Collectors.toMap(Account::id, account -> account.tier().because()));
    alerts.settle(
        AlertRule.TIER_NEEDS_REVIEW, accounts.stream().map(Account::id).toList(), findings, WELL);
  }

  private static boolean needsOne(Account account) {
    return account.tier().needsReview()
        && account.lifecycle() == Lifecycle.CUSTOMER
        && account.mergedInto().isEmpty();
  }
}
