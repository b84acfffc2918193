package dev.customerfirst.accounts.scorecard;

import dev.customerfirst.accounts.domain.ScoreKind;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What we measure ourselves by, from the top (A31): the happiness of customers, what comes of it,
 * and the departments.
 *
 * @param company the number one of the whole company
 * @param outcome what it is all for
 */
@Schema(
    name = "Scorecards",
    examples =
        "{\"asOf\": \"2026-01-05T09:00:00Z\", \"company\": "
            + MetricView.EXAMPLE
            + ", \"outcome\": {\"code\": \"retention\", \"name\": \"Customers who stay\","
            + " \"kind\": \"OUTCOME\", \"comesFrom\": \"renewals-service, GET /v1/retention\"},"
            + " \"departments\": ["
            + ScorecardView.EXAMPLE
            + "]}")
record ScorecardsView(
    Instant asOf, MetricView company, Outcome outcome, List<ScorecardView> departments) {

  /** A metric that another service has. */
  @Schema(name = "OutcomeMetric")
  record Outcome(String code, String name, ScoreKind kind, String comesFrom) {

    static final Outcome RETENTION =
        new Outcome(
            "retention",
            "Customers who stay",
            ScoreKind.OUTCOME,
            "renewals-service, GET /v1/retention");
  }
}
