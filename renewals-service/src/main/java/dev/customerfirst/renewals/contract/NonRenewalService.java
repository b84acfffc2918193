package dev.customerfirst.renewals.contract;

import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.messaging.States;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.renewals.domain.ContractLife;
import dev.customerfirst.renewals.domain.Happening;
import dev.customerfirst.renewals.domain.NoticeRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Remembers that a customer does not renew, until the end makes it so. */
@ApplicationScoped
class NonRenewalService {

  private final ContractRepository contracts;
  private final Outbox outbox;
  private final States states;
  private final ContractListeners listeners;
  private final Clock clock;

  NonRenewalService(
      ContractRepository contracts,
      Outbox outbox,
      States states,
      ContractListeners listeners,
      Clock clock) {
    this.contracts = contracts;
    this.listeners = listeners;
    this.outbox = outbox;
    this.states = states;
    this.clock = clock;
  }

  /** Before the end it is remembered; in the days of grace it decides at once. */
  @Transactional
  ContractView say(UUID id, NewNonRenewal wanted) {
    Contract contract = contracts.knownForChange(id);
    NonRenewal said = wanted.nonRenewal();
    List<Refusal> refusals =
        NoticeRule.refusals(
            contract.status(),
            contract.term(),
            contract.successorId() != null,
            contract.conditions().autoRenew(),
            said.noticeGivenOn(),
            contract.signedOn(),
            contract.today(clock.instant()));
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
    boolean left = contract.noteNonRenewal(said);
    contracts.flush();
    if (left) {
      outbox.append(ContractEvents.churned(contract, said));
    }
    states.put(ContractEvents.state(contract));
    listeners.changed(List.of(id));
    return ContractView.of(contract);
  }

  @Transactional
  ContractView takeBack(UUID id, @Nullable String ifMatch) {
    Contract contract = contracts.knownForChange(id);
    Preconditions.ifMatch(ifMatch, contract.version());
    ContractLife.refusal(contract.status(), Happening.TAKE_BACK_NON_RENEWAL)
        .ifPresent(
            refusal -> {
              throw Problems.refuse(refusal);
            });
    if (contract.nonRenewal() == null) {
      throw Problems.conflict(
          "non-renewal-not-said", "Nobody said that this contract is not renewed.");
    }
    contract.takeBackNonRenewal();
    contracts.flush();
    states.put(ContractEvents.state(contract));
    listeners.changed(List.of(id));
    return ContractView.of(contract);
  }
}
