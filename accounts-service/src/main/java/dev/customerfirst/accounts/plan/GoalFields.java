package dev.customerfirst.accounts.plan;

import dev.customerfirst.accounts.domain.Days;
import dev.customerfirst.accounts.domain.GoalHorizon;
import dev.customerfirst.accounts.domain.PlanSide;
import dev.customerfirst.kit.http.OneLine;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A goal of the customer (R099).
 *
 * @param side who has to do something for it
 * @param measuredBy by which figure one sees that it is reached
 */
@Schema(
    examples =
        """
        {"title": "Every team releases daily", "horizon": "LONG", "side": "BOTH",
         "dueOn": "2026-12-31", "measuredBy": "releases a team and week"}""")
record GoalFields(
    @NotNull @Size(max = 200) @OneLine String title,
    @NotNull GoalHorizon horizon,
    @NotNull PlanSide side,
    @NotNull LocalDate dueOn,
    @Nullable @Size(max = 200) @OneLine String measuredBy)
    implements PlanFields {

  @Override
  public List<Refusal> check() {
    return Days.check(dueOn, "/dueOn").stream().toList();
  }
}
