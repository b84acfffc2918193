package dev.customerfirst.renewals.milestone;

import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.renewals.account.KnownAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MilestoneService {

  private final FirstPaidContracts firsts;
  private final KnownAccounts accounts;

  MilestoneService(FirstPaidContracts firsts, KnownAccounts accounts) {
    this.firsts = firsts;
    this.accounts = accounts;
  }

  @Transactional
  MilestonesView of(UUID accountId) {
    Optional<PaidContract> first = firsts.of(accountId);
    if (first.isEmpty() && !accounts.knows(accountId)) {
      throw Problems.notFound("account", accountId);
    }
    return MilestonesView.of(accountId, first);
  }
}
