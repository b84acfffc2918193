package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.domain.HealthPolicy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A health policy with who decided on it.
 *
 * @param version 0 for the built-in one, which nobody decided on
 */
record DecidedPolicy(
    long version,
    HealthPolicy policy,
    String because,
    @Nullable String decidedInRole,
    @Nullable Instant decidedAt) {

  static final DecidedPolicy BUILT_IN =
      new DecidedPolicy(0, HealthPolicy.standard(), "Built in.", null, null);
}
