package dev.customerfirst.renewals.contract;

import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.messaging.States;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.renewals.domain.RenewalRule;
import dev.customerfirst.renewals.domain.RequestedTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lets a contract be followed by the next one (R092). */
@ApplicationScoped
class RenewalService {

  private final ContractRepository contracts;
  private final ContractRegister register;
  private final ContractListeners listeners;
  private final Outbox outbox;
  private final States states;
  private final Clock clock;
  private final RenewalRule rule;

  RenewalService(
      ContractRepository contracts,
      ContractRegister register,
      ContractListeners listeners,
      Outbox outbox,
      States states,
      Clock clock,
      RenewalsSettings settings) {
    this.contracts = contracts;
    this.register = register;
    this.listeners = listeners;
    this.outbox = outbox;
    this.states = states;
    this.clock = clock;
    this.rule = new RenewalRule(settings.renewalGraceDays());
  }

  @Transactional
  ContractView renew(UUID id, NewRenewal wanted) {
    Contract contract = contracts.knownForChange(id);
    Instant now = clock.instant();
    Optional<Refusal> refusal =
        rule.refusal(
            contract.status(),
            contract.term(),
            contract.successorId() != null,
            contract.graceUntil(),
            contract.today(now));
    if (refusal.isPresent()) {
      throw Problems.refuse(refusal.get());
    }
    RequestedTerm term = termAfter(contract, wanted);
    Contract successor =
        contract.renew(
            term.term(), wanted.after(contract.conditions()), wanted.opportunityId(), now);
    outbox.append(ContractEvents.renewed(contract, successor.id()));
    register.enter(successor);
    states.put(ContractEvents.state(contract));
    listeners.changed(List.of(contract.id()));
    return ContractView.of(successor);
  }

  private static RequestedTerm termAfter(Contract contract, NewRenewal wanted) {
    RequestedTerm term =
        new RequestedTerm(contract.term().dayAfter(), wanted.endsOn(), wanted.termMonths());
    List<Refusal> refusals = new ArrayList<>(term.refusals());
    if (wanted.value() != null) {
      refusals.addAll(wanted.value().requested().refusals());
    }
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
    return term;
  }
}
