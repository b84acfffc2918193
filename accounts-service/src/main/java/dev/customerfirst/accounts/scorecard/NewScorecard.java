package dev.customerfirst.accounts.scorecard;

import dev.customerfirst.accounts.domain.ScorecardMetric;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All metrics of a department; metrics about the happiness of customers are put first. */
@Schema(
    examples =
        """
        {"metrics": [
         {"code": "nps", "name": "Net promoter score", "kind": "HAPPINESS", "target": 40,
          "direction": "AT_LEAST", "unit": "points"},
         {"code": "first-response", "name": "First response within the promise",
          "kind": "EXPERIENCE", "target": 95, "direction": "AT_LEAST", "unit": "percent"}]}""")
record NewScorecard(@NotNull @Size(min = 1, max = 50) List<@NotNull @Valid NewMetric> metrics) {

  List<ScorecardMetric> wanted() {
    return metrics.stream().map(NewMetric::metric).toList();
  }
}
