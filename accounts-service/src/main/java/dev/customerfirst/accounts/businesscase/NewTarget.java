package dev.customerfirst.accounts.businesscase;

import dev.customerfirst.accounts.domain.Days;
import dev.customerfirst.accounts.domain.Figures;
import dev.customerfirst.accounts.domain.Target;
import dev.customerfirst.kit.http.OneLine;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure to promise.
 *
 * @param baseline where it starts; left out: zero. A target below it means that less is better
 */
@Schema(
    name = "NewBusinessTarget",
    examples =
        """
        {"metric": "hours to a fix", "unit": "h", "baseline": 72, "target": 24,
         "dueOn": "2026-09-30"}""")
record NewTarget(
    @NotNull @Size(max = 100) @OneLine String metric,
    @Nullable @Size(max = 40) @OneLine String unit,
    @Nullable BigDecimal baseline,
    @NotNull BigDecimal target,
    @NotNull LocalDate dueOn) {

  Target target(LocalDate promisedOn) {
    return new Target(metric.strip(), unit, baseline, target, dueOn, promisedOn);
  }

  List<Refusal> check(String pointer) {
    List<Refusal> refusals = new ArrayList<>();
    Figures.check(target, pointer + "/target").ifPresent(refusals::add);
    if (baseline != null) {
      Figures.check(baseline, pointer + "/baseline").ifPresent(refusals::add);
    }
    Days.check(dueOn, pointer + "/dueOn").ifPresent(refusals::add);
    if (!target(dueOn).isADistance()) {
      refusals.add(
          Refusal.invalid(
              "target-is-baseline",
              pointer + "/target",
              "The target is where the figure starts already, so that nothing is promised. Send"
                  + " another target or baseline."));
    }
    return refusals;
  }
}
