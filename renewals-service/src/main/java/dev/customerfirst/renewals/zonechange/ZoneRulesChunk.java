package dev.customerfirst.renewals.zonechange;

import dev.customerfirst.renewals.contract.ContractStates;
import dev.customerfirst.renewals.domain.ZoneRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Moves what some contracts have to come, in one transaction: moments, the states that others know
 * and the account of it stand or fall together. Each moment says which rules it was planned with,
 * so whoever comes second, or after a crash, goes on with the rest.
 */
@ApplicationScoped
class ZoneRulesChunk {

  private final PlannedMoments moments;
  private final ZoneChangeTable changes;
  private final ContractStates states;
  private final Clock clock;

  ZoneRulesChunk(
      PlannedMoments moments, ZoneChangeTable changes, ContractStates states, Clock clock) {
    this.moments = moments;
    this.changes = changes;
    this.states = states;
    this.clock = clock;
  }

  /** What a chunk did. */
  record Done(String from, long contracts, long moved) {}

  @Transactional
  boolean anythingToDo() {
    return moments.otherRules(ZoneRules.version()).isPresent();
  }

  /** Empty when there is nothing left, or others work on all of it. */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<Done> followNext(int chunk) {
    String now = ZoneRules.version();
    return moments.otherRules(now).flatMap(from -> follow(from, now, chunk));
  }

  private Optional<Done> follow(String from, String now, int chunk) {
    List<PlannedMoment> planned = moments.lock(from, chunk);
    if (planned.isEmpty()) {
      return Optional.empty();
    }
    moments.follow(planned, now);
    List<MovedMoment> moved =
        planned.stream().filter(PlannedMoment::moves).map(MovedMoment::of).toList();
    List<UUID> contracts = planned.stream().map(PlannedMoment::contractId).distinct().toList();
    states.tell(moved.stream().map(MovedMoment::contractId).distinct().toList());
    changes.add(from, now, contracts.size(), moved, clock.instant());
    return Optional.of(new Done(from, contracts.size(), moved.size()));
  }
}
