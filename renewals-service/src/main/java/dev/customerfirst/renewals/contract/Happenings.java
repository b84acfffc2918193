package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.contracts.ContractQuarter;
import dev.customerfirst.events.contracts.ContractState;
import dev.customerfirst.kit.messaging.TimedFact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What a chunk of due moments brings about: facts in the order in which they happened, and the
 * contracts that stand differently afterwards. Touches no database; what a moment makes of a
 * contract is asked of the contract.
 */
final class Happenings {

  /** A contract with its quarters, computed once however many of them are over. */
  private record Lived(Contract contract, List<ContractQuarter> quarters) {

    static Lived of(Contract contract) {
      return new Lived(contract, contract.term().quarters(contract.zone()));
    }
  }

  private final Map<UUID, Contract> contracts;
  private final Instant noticedAt;
  private final Map<UUID, Lived> lived = new HashMap<>();
  private final Map<UUID, Lived> changed = new LinkedHashMap<>();
  private final List<TimedFact> facts = new ArrayList<>();
  private final Map<UUID, RuntimeException> stuck = new LinkedHashMap<>();

  private Happenings(Map<UUID, Contract> contracts, Instant noticedAt) {
    this.contracts = contracts;
    this.noticedAt = noticedAt;
  }

  /**
   * Lets moments happen to these contracts, in the order given.
   *
   * @throws StuckContractsException naming all contracts to which something cannot happen
   */
  static Happenings of(Map<UUID, Contract> contracts, List<DueMoment> due, Instant noticedAt) {
    Happenings happenings = new Happenings(contracts, noticedAt);
    for (DueMoment moment : due) {
      try {
        happenings.happen(moment);
      } catch (RuntimeException e) {
        happenings.stuck.putIfAbsent(moment.contractId(), e);
      }
    }
    if (!happenings.stuck.isEmpty()) {
      throw new StuckContractsException(happenings.stuck);
    }
    return happenings;
  }

  private void happen(DueMoment due) {
    Lived one = lived.computeIfAbsent(due.contractId(), id -> Lived.of(locked(id)));
    if (one.contract().reach(due.moment().kind())) {
      changed.put(due.contractId(), one);
    }
    facts.add(
        new TimedFact(
            ContractEvents.happened(one.contract(), one.quarters(), due.moment(), noticedAt),
            due.moment().dueAt()));
  }

  private Contract locked(UUID id) {
    return Objects.requireNonNull(contracts.get(id), "its contract was not locked");
  }

  List<TimedFact> facts() {
    return facts;
  }

  Collection<Contract> changed() {
    return changed.values().stream().map(Lived::contract).toList();
  }

  /** How the changed ones stand now. */
  List<ContractState> states() {
    return changed.values().stream()
        .map(lived -> ContractEvents.state(lived.contract(), lived.quarters()))
        .toList();
  }
}
