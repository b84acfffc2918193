package dev.customerfirst.accounts.role;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure by which the success of a role is measured.
 *
 * @param meaning what is counted, out of what
 * @param better which way is good; the target itself is met
 */
@Schema(name = "RoleMetric")
record RoleMetric(
    String code, String name, String meaning, Unit unit, Direction better, BigDecimal target) {

  /** What the target counts. */
  @Schema(name = "RoleMetricUnit")
  enum Unit {
    PERCENT,
    HOURS,
    DAYS,
    COUNT,
    /** -100 to 100, as NPS has it. */
    SCORE
  }

  /** Which way is good. */
  @Schema(name = "RoleMetricDirection")
  enum Direction {
    HIGHER,
    LOWER
  }
}
