package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.domain.BandRange;
import dev.customerfirst.accounts.domain.HealthGroup;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A health policy.
 *
 * @param version the number in the ETag; 0 for the built-in one
 * @param decidedInRole the role of who decided on it; null for the built-in one
 */
@Schema(name = "HealthPolicy", examples = HealthPolicyView.EXAMPLE)
record HealthPolicyView(
    long version,
    List<HealthGroup> groups,
    List<BandRange> bands,
    String because,
    @Nullable String decidedInRole,
    @Nullable Instant decidedAt) {

  static final String EXAMPLE =
      "{\"version\": 1, "
          + NewHealthPolicy.PARTS
          + ", \"decidedInRole\": \"VP_TECHNICAL_SUCCESS\","
          + " \"decidedAt\": \"2026-01-05T09:00:00Z\"}";

  static HealthPolicyView of(DecidedPolicy decided) {
    return new HealthPolicyView(
        decided.version(),
        decided.policy().groups(),
        decided.policy().bands(),
        decided.because(),
        decided.decidedInRole(),
        decided.decidedAt());
  }
}
