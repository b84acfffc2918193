package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.domain.HealthFinding;
import dev.customerfirst.accounts.domain.HealthVerdict;
import dev.customerfirst.accounts.domain.Pulse;
import dev.customerfirst.accounts.domain.RedDeclaration;
import dev.customerfirst.accounts.domain.RedRule;
import dev.customerfirst.events.HealthBand;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a customer is, with every reason.
 *
 * @param since when it came into this band
 * @param score 0-100; null when too little is known
 * @param coverage per cent of the weights behind which something is known
 * @param factors the strongest effect first
 * @param pulse what the person accountable feels, apart from the score; null when nobody said
 * @param redRules why it is red whatever the score
 * @param asOf what is shown was so then
 */
@Schema(name = "Health", examples = HealthView.EXAMPLE)
record HealthView(
    UUID accountId,
    HealthBand band,
    Instant since,
    @Nullable Integer score,
    int coverage,
    String because,
    List<HealthFinding> factors,
    @Nullable PulseBeside pulse,
    List<RedReason> redRules,
    long policyVersion,
    Instant asOf) {

  static final String EXAMPLE =
      """
      {"accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "band": "YELLOW",
       "since": "2026-03-01T08:00:00Z", "score": 61, "coverage": 72,
       "because": "The score is 61, which is YELLOW.",
       "factors": [
         {"trait": "MAU_OF_SEATS", "group": "UTILISATION", "points": 7, "weight": 55.0,
          "effect": -23.8, "value": "52 %", "asOf": "2026-02-28", "ageDays": 3,
          "freshness": "FRESH",
          "because": "52 %; healthy from 80 %, poor below 50 %. 182 of 350 seats in February."}],
       "pulse": {"pulse": "HEALTHY", "because": "They renewed early and say why.",
                 "saidInRole": "TECHNICAL_ADVISOR", "saidAt": "2026-03-02T10:15:00Z",
                 "scoreWithoutPulse": 59, "disagrees": false},
       "redRules": [], "policyVersion": 0, "asOf": "2026-03-03T09:00:00Z"}""";

  /**
   * The pulse beside the score.
   *
   * @param scoreWithoutPulse from the other traits alone
   * @param disagrees the two are two bands apart: talk about it
   */
  record PulseBeside(
      Pulse pulse,
      String because,
      String saidInRole,
      Instant saidAt,
      @Nullable Integer scoreWithoutPulse,
      boolean disagrees) {}

  /** A rule that holds; {@code declared} says who, when and why where a person said so. */
  record RedReason(RedRule rule, String because, @Nullable RedDeclaration declared) {}

  static HealthView of(
      AccountHealth health,
      HealthVerdict verdict,
      @Nullable RedDeclaration declared,
      @Nullable PulseView pulse,
      long policyVersion,
      Instant now) {
    return new HealthView(
        health.accountId(),
        verdict.band(),
        health.bandSince(),
        verdict.score(),
        verdict.coverage(),
        verdict.because(),
        verdict.factors(),
        pulse == null
            ? null
            : new PulseBeside(
                pulse.pulse(),
                pulse.because(),
                pulse.saidInRole(),
                pulse.saidAt(),
                verdict.scoreWithoutPulse(),
                verdict.pulseDisagrees()),
        verdict.redRules().stream()
            .map(
                rule ->
                    new RedReason(
                        rule, rule.because(), rule == RedRule.DECLARED_RED ? declared : null))
            .toList(),
        policyVersion,
        now);
  }
}
