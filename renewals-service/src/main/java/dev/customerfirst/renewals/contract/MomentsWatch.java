package dev.customerfirst.renewals.contract;

import dev.customerfirst.kit.time.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

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

  @Override
  public void runDue(Instant now) {
    int fired;
    do {
      fired = tick.fireChunk(now);
    } while (fired > 0);
  }
}
