package dev.customerfirst.accounts.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An adoption goal as it was set.
 *
 * @param number 1 for the account's first one; the number in the ETag while it is in force
 * @param endedAt null while it is in force
 */
@Schema(name = "AdoptionGoal", examples = AdoptionGoalView.EXAMPLE)
record AdoptionGoalView(
    int number,
    String metric,
    BigDecimal target,
    LocalDate dueOn,
    String because,
    String setBy,
    Instant setAt,
    @Nullable String endedBecause,
    @Nullable Instant endedAt) {

  static final String EXAMPLE =
      """
      {"number": 1, "metric": "monthly-active-users", "target": 800, "dueOn": "2026-06-30",
       "because": "Four fifths of the seats, as agreed at the kick-off.", "setBy": "lena.ortiz",
       "setAt": "2026-01-05T09:00:00Z", "endedBecause": null, "endedAt": null}""";
}
