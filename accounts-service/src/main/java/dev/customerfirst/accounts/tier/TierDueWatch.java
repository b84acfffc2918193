package dev.customerfirst.accounts.tier;

import dev.customerfirst.kit.time.TimedWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives accounts back to the policy when a choice ends, and when other contracts count. */
@ApplicationScoped
class TierDueWatch implements TimedWork {

  private static final int CHUNK = 500;

  private final TierDue due;
  private final TierRefresh refresh;

  TierDueWatch(TierDue due, TierRefresh refresh) {
    this.due = due;
    this.refresh = refresh;
  }

  @Override
  public String name() {
    return "tiers-that-fall-due";
  }

  @Override
  public Optional<Instant> nextDue() {
    return QuarkusTransaction.requiringNew().call(due::next);
  }

  @Override
  public void runDue(Instant now) {
    int taken;
    do {
      taken = QuarkusTransaction.requiringNew().call(() -> chunk(now));
    } while (taken == CHUNK);
  }

  private int chunk(Instant now) {
    List<UUID> ids = due.take(now, CHUNK);
    refresh.refresh(ids, now);
    return ids.size();
  }
}
