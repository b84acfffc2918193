package dev.customerfirst.renewals.contract;

import dev.customerfirst.renewals.domain.MomentKind;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Hands on what happened to contracts. */
@ApplicationScoped
class ContractListeners {

  private final List<ContractListener> listeners;

  ContractListeners(@All List<ContractListener> listeners) {
    this.listeners = listeners;
  }

  /** Before anything is told of contracts that are locked. */
  void held(Collection<UUID> contractIds) {
    listeners.forEach(listener -> listener.contractsHeld(contractIds));
  }

  /** Their rows must be written: listeners read them. */
  void changed(Collection<UUID> contractIds) {
    listeners.forEach(listener -> listener.contractsChanged(contractIds));
  }

  /** Tells of the renewal windows among moments that have come. */
  void fired(List<DueMoment> due, Instant now) {
    Map<Integer, List<UUID>> windows =
        due.stream()
            .filter(one -> one.moment().kind() == MomentKind.RENEWAL_WINDOW)
            .collect(
                Collectors.groupingBy(
                    one -> one.moment().number(),
                    TreeMap::new,
                    Collectors.mapping(DueMoment::contractId, Collectors.toList())));
    windows.forEach(
        (days, contracts) ->
            listeners.forEach(listener -> listener.windowOpened(days, contracts, now)));
  }
}
