package dev.customerfirst.renewals.contract;

import dev.customerfirst.kit.database.Failures;
import dev.customerfirst.kit.time.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Looks every second, or whenever simulated time moves, for contracts to which something happens.
 */
@ApplicationScoped
class MomentsWatch implements TimedWork {

  private static final Logger LOG = Logger.getLogger(MomentsWatch.class);

  private final ContractMomentsTick tick;
  private final ContractMomentRepository moments;
  private final ComingAmendments amendments;

  MomentsWatch(
      ContractMomentsTick tick, ContractMomentRepository moments, ComingAmendments amendments) {
    this.tick = tick;
    this.moments = moments;
    this.amendments = amendments;
  }

  @Override
  public String name() {
    return "contract-moments";
  }

  @Override
  @Transactional
  public Optional<Instant> nextDue() {
    return Stream.of(moments.nextDue(), amendments.nextDue())
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /**
   * Up to each amendment that takes effect meanwhile, so that what comes before it happens by the
   * old terms and what comes after it by the new ones.
   *
   * @throws StuckContractsException when something cannot happen to a contract; all others went on
   */
  @Override
  public void runDue(Instant now) {
    Map<UUID, RuntimeException> stuck = new LinkedHashMap<>();
    Optional<Instant> amended = amendments.nextDue().filter(at -> !at.isAfter(now));
    boolean inOrder = true;
    while (inOrder && amended.isPresent()) {
      fire(amended.get(), now, stuck);
      // Where somebody else has it, nothing later happens until they are done.
      inOrder = takeEffect(amended.get());
      amended = amendments.nextDue().filter(at -> !at.isAfter(now));
    }
    if (inOrder) {
      fire(now, now, stuck);
    }
    if (!stuck.isEmpty()) {
      throw new StuckContractsException(stuck);
    }
  }

  /** What fails for good is set aside, or it would hold up all contracts. */
  private boolean takeEffect(Instant at) {
    try {
      return amendments.takeEffect(at);
    } catch (RuntimeException e) {
      if (Failures.passes(e)) {
        throw e;
      }
      LOG.errorf(e, "an amendment of %s cannot take effect", at);
      return amendments.setAside(at, Failures.inWords(e));
    }
  }

  /** In sweeps from the front until one finds nothing: what another scheduler held may be free. */
  private void fire(Instant upTo, Instant now, Map<UUID, RuntimeException> stuck) {
    int fired;
    do {
      fired = sweep(upTo, now, stuck);
    } while (fired > 0);
  }

  private int sweep(Instant upTo, Instant now, Map<UUID, RuntimeException> stuck) {
    int fired = 0;
    Optional<DuePlace> place = Optional.of(DuePlace.FRONT);
    while (place.isPresent()) {
      try {
        ContractMomentsTick.Chunk chunk = tick.fireChunk(upTo, now, place.get(), stuck.keySet());
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
