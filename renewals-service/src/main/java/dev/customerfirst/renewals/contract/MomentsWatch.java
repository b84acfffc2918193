package dev.customerfirst.renewals.contract;

import dev.customerfirst.kit.time.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Looks every second, or whenever simulated time moves, for contracts to which something happens.
 */
@ApplicationScoped
class MomentsWatch implements TimedWork {

  private final ContractMomentsTick tick;
  private final ContractMomentRepository moments;

  MomentsWatch(ContractMomentsTick tick, ContractMomentRepository moments) {
    this.tick = tick;
    this.moments = moments;
  }

  @Override
  public String name() {
    return "contract-moments";
  }

  @Override
  @Transactional
  public Optional<Instant> nextDue() {
    return moments.nextDue();
  }

  /**
   * In sweeps from the front until one finds nothing, because what another scheduler held may have
   * come free.
   *
   * @throws StuckContractsException when something cannot happen to a contract; all others went on
   */
  @Override
  public void runDue(Instant now) {
    Map<UUID, RuntimeException> stuck = new LinkedHashMap<>();
    int fired;
    do {
      fired = sweep(now, stuck);
    } while (fired > 0);
    if (!stuck.isEmpty()) {
      throw new StuckContractsException(stuck);
    }
  }

  private int sweep(Instant now, Map<UUID, RuntimeException> stuck) {
    int fired = 0;
    Optional<DuePlace> place = Optional.of(DuePlace.FRONT);
    while (place.isPresent()) {
      try {
        ContractMomentsTick.Chunk chunk = tick.fireChunk(now, place.get(), stuck.keySet());
        fired += chunk.fired();
        place = chunk.goOnAfter();
      } catch (StuckContractsException e) {
        // Nothing of the chunk happened: once more, without those.
        stuck.putAll(e.stuck());
      }
    }
    return fired;
  }
}
