package dev.customerfirst.accounts.scorecard;

import dev.customerfirst.accounts.domain.ScoreDirection;
import dev.customerfirst.accounts.domain.ScoreKind;
import dev.customerfirst.accounts.domain.ScorecardMetric;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A metric for a scorecard.
 *
 * @param code {@code nps}, {@code rating-mean} and {@code five-star-share} fill themselves
 */
@Schema(
    examples =
        """
        {"code": "nps", "name": "Net promoter score", "kind": "HAPPINESS", "target": 40,
         "direction": "AT_LEAST", "unit": "points"}""")
record NewMetric(
    @NotNull
        @Size(max = 60)
        @Pattern(
            regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*",
            message =
                "Send a code of lower-case letters, digits and hyphens, such as open-promises.")
        String code,
    @NotNull @Size(max = 120) @OneLine String name,
    @NotNull ScoreKind kind,
    @NotNull BigDecimal target,
    @NotNull ScoreDirection direction,
    @NotNull @Size(max = 40) @OneLine String unit) {

  ScorecardMetric metric() {
    return new ScorecardMetric(code, name.strip(), kind, target, direction, unit.strip());
  }
}
