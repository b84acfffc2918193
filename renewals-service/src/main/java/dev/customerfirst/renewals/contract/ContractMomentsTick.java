package dev.customerfirst.renewals.contract;

import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.messaging.States;
import dev.customerfirst.kit.messaging.TimedFact;
import dev.customerfirst.renewals.domain.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lets happen what is due, a chunk of contracts at a time and a fixed number of statements a chunk.
 * The lock on the contract makes it safe with any number of schedulers: whoever comes second finds
 * the moments marked.
 */
@ApplicationScoped
class ContractMomentsTick {

  private final ContractRepository contracts;
  private final ContractMomentRepository moments;
  private final Outbox outbox;
  private final States states;
  private final RenewalsSettings settings;

  ContractMomentsTick(
      ContractRepository contracts,
      ContractMomentRepository moments,
      Outbox outbox,
      States states,
      RenewalsSettings settings) {
    this.contracts = contracts;
    this.moments = moments;
    this.outbox = outbox;
    this.states = states;
    this.settings = settings;
  }

  /** Fires all due moments of the next contracts; returns how many, 0 when nothing was left. */
  @Transactional(TxType.REQUIRES_NEW)
  int fireChunk(Instant now) {
    Map<UUID, Contract> locked =
        contracts.lockDue(now, settings.momentsChunk()).stream()
            .collect(Collectors.toMap(Contract::id, Function.identity()));
    if (locked.isEmpty()) {
      return 0;
    }
    List<DueMoment> due = moments.fire(List.copyOf(locked.keySet()), now);
    List<TimedFact> facts = new ArrayList<>();
    Set<Contract> changed = new LinkedHashSet<>();
    for (DueMoment next : due) {
      Contract contract = locked.get(next.contractId());
      if (contract == null) {
        throw new IllegalStateException("fired a moment of a contract that was not locked");
      }
      Moment moment = next.moment();
      if (contract.reach(moment.kind())) {
        changed.add(contract);
      }
      facts.add(new TimedFact(ContractEvents.happened(contract, moment, now), moment.dueAt()));
    }
    outbox.appendTimed(facts);
    states.putAll(changed.stream().map(ContractEvents::state).toList());
    return due.size();
  }
}
