package dev.customerfirst.renewals.zonechange;

import dev.customerfirst.kit.time.TimedWork;
import dev.customerfirst.renewals.domain.ZoneRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/**
 * Once after each start, before any moment: what was planned by other time zone rules than those of
 * this process is planned by these. A process never changes its rules while it runs.
 */
@ApplicationScoped
class ZoneRulesWork implements TimedWork {

  private static final Logger LOG = Logger.getLogger(ZoneRulesWork.class);

  /** How many moments one transaction takes on. */
  private static final int CHUNK = 5_000;

  private final ZoneRulesChunk chunk;
  private volatile boolean upToDate;

  ZoneRulesWork(ZoneRulesChunk chunk) {
    this.chunk = chunk;
  }

  @Override
  public String name() {
    return "time-zone-rules";
  }

  /** Before everything else, or never. */
  @Override
  public Optional<Instant> nextDue() {
    if (!upToDate && !chunk.anythingToDo()) {
      upToDate = true;
    }
    return upToDate ? Optional.empty() : Optional.of(Instant.EPOCH);
  }

  @Override
  public void runDue(Instant now) {
    follow(CHUNK);
  }

  void follow(int moments) {
    Map<String, ZoneRulesChunk.Done> done = new TreeMap<>();
    Optional<ZoneRulesChunk.Done> next = chunk.followNext(moments);
    while (next.isPresent()) {
      done.merge(next.get().from(), next.get(), ZoneRulesWork::sum);
      next = chunk.followNext(moments);
    }
    done.forEach(
        (from, all) ->
            LOG.infof(
                "Time zone rules %s instead of %s: of %d contracts that were looked at, %d moments"
                    + " moved",
                ZoneRules.version(), from, all.contracts(), all.moved()));
  }

  private static ZoneRulesChunk.Done sum(ZoneRulesChunk.Done one, ZoneRulesChunk.Done other) {
    return new ZoneRulesChunk.Done(
        one.from(), one.contracts() + other.contracts(), one.moved() + other.moved());
  }
}
