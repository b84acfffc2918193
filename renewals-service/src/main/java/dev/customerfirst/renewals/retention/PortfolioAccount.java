package dev.customerfirst.renewals.retention;

import dev.customerfirst.events.Tier;
import dev.customerfirst.renewals.domain.AccountContracts;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account with the contracts that a period looks at.
 *
 * @param name null once it was erased
 * @param tier on the first day of the period; null when nobody knows
 * @param ownerId as the period began; null when nobody knows
 */
record PortfolioAccount(
    @Nullable String name,
    @Nullable Tier tier,
    @Nullable UUID ownerId,
    AccountContracts contracts) {

  UUID id() {
    return contracts.accountId();
  }
}
