package dev.customerfirst.renewals.contract;

import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.renewals.domain.ContractLife;
import dev.customerfirst.renewals.domain.Happening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contracts that are written down and not signed; nobody hears of them, nothing is planned. */
@ApplicationScoped
class DraftService {

  private final ContractRepository contracts;
  private final ContractRegister register;
  private final Clock clock;

  DraftService(ContractRepository contracts, ContractRegister register, Clock clock) {
    this.contracts = contracts;
    this.register = register;
    this.clock = clock;
  }

  @Transactional
  ContractView write(Agreement agreed) {
    Contract draft = Contract.draft(agreed, clock.instant());
    contracts.persistAndFlush(draft);
    return ContractView.of(draft);
  }

  @Transactional
  ContractView edit(UUID id, @Nullable String ifMatch, DraftPatch patch) {
    Contract draft = contracts.knownForChange(id);
    Preconditions.ifMatch(ifMatch, draft.version());
    check(draft, Happening.EDIT);
    draft.edit(patch.applyTo(draft).agreement(), clock.instant());
    contracts.flush();
    return ContractView.of(draft);
  }

  @Transactional
  UUID accountOf(UUID id) {
    return contracts.known(id).accountId();
  }

  /** The rules are checked again: a draft may be older than they are. */
  @Transactional
  ContractView sign(UUID id) {
    Contract draft = contracts.knownForChange(id);
    check(draft, Happening.SIGN);
    NewContract.of(draft).agreement();
    draft.sign(clock.instant());
    register.enter(draft);
    return ContractView.of(draft);
  }

  @Transactional
  void discard(UUID id, @Nullable String ifMatch) {
    Contract draft = contracts.knownForChange(id);
    Preconditions.ifMatch(ifMatch, draft.version());
    check(draft, Happening.DISCARD);
    contracts.delete(draft);
  }

  private static void check(Contract contract, Happening asked) {
    ContractLife.refusal(contract.status(), asked)
        .ifPresent(
            refusal -> {
              throw Problems.refuse(refusal);
            });
  }
}
