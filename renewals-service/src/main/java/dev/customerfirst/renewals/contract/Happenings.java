package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.contracts.ContractQuarter;
import dev.customerfirst.events.contracts.ContractState;
import dev.customerfirst.events.contracts.ContractsEvent;
import dev.customerfirst.kit.messaging.TimedFact;
import dev.customerfirst.renewals.domain.Ending;
import dev.customerfirst.renewals.domain.Moment;
import dev.customerfirst.renewals.domain.Moments;
import dev.customerfirst.renewals.domain.RenewalRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a chunk of due moments brings about: facts in the order in which they happened, the
 * contracts that stand differently afterwards, those that follow them by themselves. Touches no
 * database; what a moment makes of a contract is asked of the contract.
 */
final class Happenings {

  /** A contract with its quarters, computed once however many of them are over. */
  private record Lived(Contract contract, List<ContractQuarter> quarters) {

    static Lived of(Contract contract) {
      return new Lived(contract, contract.term().quarters(contract.zone()));
    }
  }

  private final Map<UUID, Contract> contracts;
  private final int graceDays;
  private final Instant noticedAt;
  private final Map<UUID, Lived> lived = new HashMap<>();
  private final Map<UUID, Lived> changed = new LinkedHashMap<>();
  private final List<TimedFact> facts = new ArrayList<>();
  private final List<Lived> successors = new ArrayList<>();
  private final List<DueMoment> planned = new ArrayList<>();
  private final Set<UUID> decided = new LinkedHashSet<>();
  private final Map<UUID, RuntimeException> stuck = new LinkedHashMap<>();

  private Happenings(Map<UUID, Contract> contracts, int graceDays, Instant noticedAt) {
    this.contracts = contracts;
    this.graceDays = graceDays;
    this.noticedAt = noticedAt;
  }

  /**
   * Lets moments happen to these contracts, in the order given.
   *
   * @param graceDays for how many days a contract that ends now can still be renewed
   * @throws StuckContractsException naming all contracts to which something cannot happen
   */
  static Happenings of(
      Map<UUID, Contract> contracts, List<DueMoment> due, int graceDays, Instant noticedAt) {
    Happenings happenings = new Happenings(contracts, graceDays, noticedAt);
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
    Contract contract = one.contract();
    Moment moment = due.moment();
    switch (moment.kind()) {
      case STARTED -> {
        reach(one, moment);
        tell(ContractEvents.started(contract, one.quarters()), moment);
      }
      case RENEWAL_WINDOW -> {
        reach(one, moment);
        tell(ContractEvents.windowOpened(contract, moment), moment);
      }
      case QUARTER_ELAPSED -> {
        reach(one, moment);
        tell(ContractEvents.elapsed(contract, one.quarters().size(), moment, noticedAt), moment);
      }
      case NOTICE_DEADLINE -> passNoticeDeadline(one, moment);
      case ENDED -> end(one, moment);
      case GRACE_OVER -> passGrace(one, moment);
    }
  }

  /** True when the contract has another status now. */
  private boolean reach(Lived one, Moment moment) {
    boolean other = one.contract().reach(moment.kind());
    if (other) {
      changed.put(one.contract().id(), one);
    }
    return other;
  }

  private void passNoticeDeadline(Lived one, Moment moment) {
    Contract contract = one.contract();
    reach(one, moment);
    if (!RenewalRule.renewsByItself(
        contract.term(),
        contract.conditions().autoRenew(),
        contract.successorId() != null,
        contract.nonRenewal() != null)) {
      return;
    }
    Contract successor =
        contract.renew(contract.term().next(), contract.conditions(), null, moment.dueAt());
    Lived next = Lived.of(successor);
    changed.put(contract.id(), one);
    decided.add(contract.id());
    successors.add(next);
    tell(ContractEvents.renewed(contract, successor.id()), moment);
    tell(ContractEvents.signed(successor, next.quarters()), moment);
  }

  private void end(Lived one, Moment moment) {
    Contract contract = one.contract();
    NonRenewal said = contract.nonRenewal();
    Ending ending =
        Ending.of(contract.term(), contract.successorId() != null, said != null, graceDays);
    contract.end(ending);
    changed.put(contract.id(), one);
    tell(ContractEvents.ended(contract, ending), moment);
    if (said != null) {
      tell(ContractEvents.churned(contract, said), moment);
    }
    LocalDate undecidedUntil = ending.undecidedUntil();
    if (undecidedUntil != null) {
      planned.add(new DueMoment(contract.id(), Moments.graceOver(undecidedUntil, contract.zone())));
    }
  }

  private void passGrace(Lived one, Moment moment) {
    Contract contract = one.contract();
    LocalDate graceUntil = contract.graceUntil();
    if (reach(one, moment) && graceUntil != null) {
      decided.add(contract.id());
      tell(ContractEvents.lapsed(contract, graceUntil), moment);
    }
  }

  private void tell(ContractsEvent fact, Moment moment) {
    facts.add(new TimedFact(fact, moment.dueAt()));
  }

  private Contract locked(UUID id) {
    return Objects.requireNonNull(contracts.get(id), "its contract was not locked");
  }

  List<TimedFact> facts() {
    return facts;
  }

  /** Contracts that follow others by themselves, signed and not saved. */
  List<Contract> successors() {
    return successors.stream().map(Lived::contract).toList();
  }

  /** Contracts of which is known now whether they are renewed. */
  Set<UUID> decided() {
    return decided;
  }

  /** What is to happen later because of this. */
  List<DueMoment> planned() {
    return planned;
  }

  Collection<Contract> changed() {
    return changed.values().stream().map(Lived::contract).toList();
  }

  /** How the changed ones and their successors stand now. */
  List<ContractState> states() {
    return Stream.concat(changed.values().stream(), successors.stream())
        .map(lived -> ContractEvents.state(lived.contract(), lived.quarters()))
        .toList();
  }
}
