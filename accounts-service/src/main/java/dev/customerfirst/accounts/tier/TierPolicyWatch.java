package dev.customerfirst.accounts.tier;

import dev.customerfirst.accounts.domain.TierPolicy;
import dev.customerfirst.kit.time.TimedWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Applies a policy to all accounts when it comes into force: read in bulk, locked and written only
 * where they stand otherwise than it says. Goes on where it stopped.
 */
@ApplicationScoped
class TierPolicyWatch implements TimedWork {

  private static final int CHUNK = 500;

  private final TierPolicyRepository versions;
  private final TierPolicies policies;
  private final TierLines lines;
  private final TierRefresh refresh;

  TierPolicyWatch(
      TierPolicyRepository versions, TierPolicies policies, TierLines lines, TierRefresh refresh) {
    this.versions = versions;
    this.policies = policies;
    this.lines = lines;
    this.refresh = refresh;
  }

  @Override
  public String name() {
    return "tier-policies-that-come-into-force";
  }

  @Override
  public Optional<Instant> nextDue() {
    return QuarkusTransaction.requiringNew()
        .call(() -> versions.nextToApply().map(TierPolicyVersion::inForceFrom));
  }

  @Override
  public void runDue(Instant now) {
    boolean more;
    do {
      more = QuarkusTransaction.requiringNew().call(() -> chunk(now));
    } while (more);
  }

  private boolean chunk(Instant now) {
    Optional<TierPolicyVersion> taken = versions.takeToApply(now);
    if (taken.isEmpty()) {
      return false;
    }
    TierPolicyVersion version = taken.get();
    // The newest that has come, so that one that was overtaken moves nobody back.
    TierPolicy policy = policies.inForce(now);
    List<TierLine> read = lines.withoutChoice(version.appliedAfter(), CHUNK);
    List<UUID> moving =
        read.stream()
            .filter(line -> line.differsFrom(policy.decide(line.facts())))
            .map(TierLine::id)
            .toList();
    refresh.refresh(moving, now);
    if (read.size() < CHUNK) {
      version.applied(now);
    } else {
      version.appliedUpTo(read.get(read.size() - 1).id());
    }
    return true;
  }
}
