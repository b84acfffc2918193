package dev.customerfirst.renewals.contract;

import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.messaging.States;
import dev.customerfirst.kit.messaging.TimedFact;
import dev.customerfirst.kit.security.Actor;
import dev.customerfirst.renewals.external.ExternalKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Lets happen what is due, a chunk of contracts at a time and a fixed number of statements a chunk.
 * The lock on the contract makes it safe with any number of schedulers: whoever comes second finds
 * the moments marked.
 */
@ApplicationScoped
class ContractMomentsTick {

  /** Bounds the memory that the JSON of a chunk takes after years of standstill. */
  private static final int MOST_FACTS_A_STATEMENT = 10_000;

  private final DueContracts contracts;
  private final ContractRepository repository;
  private final ContractMomentRepository moments;
  private final ContractRegister register;
  private final Outbox outbox;
  private final States states;
  private final ContractListeners listeners;
  private final Actor actor;
  private final int graceDays;

  ContractMomentsTick(
      DueContracts contracts,
      ContractRepository repository,
      ContractMomentRepository moments,
      ContractRegister register,
      Outbox outbox,
      States states,
      ContractListeners listeners,
      Actor actor,
      RenewalsSettings settings) {
    this.contracts = contracts;
    this.repository = repository;
    this.moments = moments;
    this.register = register;
    this.outbox = outbox;
    this.states = states;
    this.listeners = listeners;
    this.actor = actor;
    this.graceDays = settings.renewalGraceDays();
  }

  /**
   * What one chunk did.
   *
   * @param fired how many moments happened
   * @param goOnAfter where the next chunk begins; empty when nothing is left behind this one
   */
  record Chunk(int fired, Optional<DuePlace> goOnAfter) {}

  /**
   * Fires all due moments of the next contracts behind a place.
   *
   * @param upTo what is due later waits
   * @param now when it is; what was due long before is told as late
   * @param except contracts to leave alone
   * @throws StuckContractsException when something cannot happen; then nothing of the chunk did
   */
  @Transactional(TxType.REQUIRES_NEW)
  Chunk fireChunk(Instant upTo, Instant now, DuePlace after, Set<UUID> except) {
    // Nobody asked for it, also where somebody moves simulated time.
    return actor.onBehalfOf(Actor.SYSTEM, Actor.SYSTEM, () -> fireNext(upTo, now, after, except));
  }

  /**
   * Fires what is due for these contracts, waiting for whoever holds them: before somebody changes
   * what lies ahead, what has come must have happened. The caller holds none of them.
   */
  @Transactional(TxType.REQUIRES_NEW)
  void catchUp(Collection<UUID> ids, Instant now) {
    fireBehind(ids, now);
  }

  /** The same for contracts by their keys in other systems. */
  @Transactional(TxType.REQUIRES_NEW)
  void catchUpByKey(Collection<ExternalKey> keys, Instant now) {
    // Looked up here, so that the caller holds no connection while this waits for one.
    fireBehind(repository.idsOf(keys), now);
  }

  private void fireBehind(Collection<UUID> ids, Instant now) {
    List<UUID> behind = contracts.takeBehind(ids, now);
    if (!behind.isEmpty()) {
      actor.onBehalfOf(Actor.SYSTEM, Actor.SYSTEM, () -> fire(behind, now, now));
    }
  }

  private Chunk fireNext(Instant upTo, Instant now, DuePlace after, Set<UUID> except) {
    DueContracts.Taken taken = contracts.take(upTo, after, except);
    if (taken.isEmpty()) {
      return new Chunk(0, Optional.empty());
    }
    int fired = fire(taken.contracts(), upTo, now);
    return new Chunk(fired, taken.isFull() ? Optional.of(taken.last()) : Optional.empty());
  }

  private int fire(List<UUID> ids, Instant upTo, Instant now) {
    listeners.held(ids);
    List<DueMoment> due = contracts.fire(ids, upTo, now);
    Map<UUID, Contract> locked = contracts.read(ids);
    Happenings happenings = Happenings.of(locked, due, graceDays, now);
    tell(happenings.facts());
    // Successors first: those that they follow name them.
    outbox.appendAll(register.save(happenings.successors()));
    contracts.become(happenings.changed());
    moments.plan(
        happenings.planned().stream()
            .map(
                each ->
                    PlannedMoment.of(
                        Objects.requireNonNull(locked.get(each.contractId())), each.moment()))
            .toList());
    states.putAll(happenings.states());
    listeners.changed(
        Stream.concat(
                happenings.decided().stream(), happenings.successors().stream().map(Contract::id))
            .toList());
    listeners.fired(due, now);
    return due.size();
  }

  private void tell(List<TimedFact> facts) {
    for (int from = 0; from < facts.size(); from += MOST_FACTS_A_STATEMENT) {
      outbox.appendTimed(
          facts.subList(from, Math.min(facts.size(), from + MOST_FACTS_A_STATEMENT)));
    }
  }
}
