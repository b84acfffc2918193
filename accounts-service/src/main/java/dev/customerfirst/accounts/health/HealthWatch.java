package dev.customerfirst.accounts.health;

import dev.customerfirst.kit.time.TimedWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Judges customers again when the clock alone may have changed something, and all of them after a
 * new policy. A customer whom somebody else holds is left to the next time.
 */
@ApplicationScoped
class HealthWatch implements TimedWork {

  private static final int CHUNK = 200;

  private final HealthRepository healths;
  private final PolicyBook policies;
  private final HealthDesk desk;

  HealthWatch(HealthRepository healths, PolicyBook policies, HealthDesk desk) {
    this.healths = healths;
    this.policies = policies;
    this.desk = desk;
  }

  @Override
  public String name() {
    return "health-of-customers";
  }

  @Override
  public Optional<Instant> nextDue() {
    return QuarkusTransaction.requiringNew().call(this::next);
  }

  /** A new policy was due when it was decided on. */
  private Optional<Instant> next() {
    DecidedPolicy policy = policies.current();
    Instant decidedAt = policy.decidedAt();
    return healths.anyOlderThan(policy.version())
        ? Optional.of(decidedAt == null ? Instant.EPOCH : decidedAt)
        : healths.nextLook();
  }

  @Override
  public void runDue(Instant now) {
    int judged;
    do {
      judged = QuarkusTransaction.requiringNew().call(() -> judgeSome(now));
    } while (judged > 0);
  }

  private int judgeSome(Instant now) {
    List<UUID> some = healths.due(now, CHUNK);
    if (some.isEmpty()) {
      some = healths.olderThan(policies.currentVersion(), CHUNK);
    }
    desk.judge(some, now);
    return some.size();
  }
}
