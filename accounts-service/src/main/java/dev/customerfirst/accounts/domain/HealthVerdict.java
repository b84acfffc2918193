package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.HealthBand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a customer is.
 *
 * @param score 0-100; null when too little is known
 * @param scoreWithoutPulse the same from the traits alone
 * @param coverage per cent of the weights behind which something is known, rounded down
 * @param factors the strongest effect first
 * @param redRules those that hold, whatever the score
 * @param pulseDisagrees the pulse and the score without it are two bands apart
 * @param because what decided about the band, in words
 */
public record HealthVerdict(
    HealthBand band,
    @Nullable Integer score,
    @Nullable Integer scoreWithoutPulse,
    int coverage,
    List<HealthFinding> factors,
    List<RedRule> redRules,
    boolean pulseDisagrees,
    String because) {}
