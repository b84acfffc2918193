package dev.customerfirst.accounts.plan;

import dev.customerfirst.accounts.domain.Days;
import dev.customerfirst.accounts.domain.Figures;
import dev.customerfirst.kit.http.OneLine;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much use of the product is aimed for (R036).
 *
 * @param metric the name of the figure
 * @param dueOn by when
 * @param because why this one, or why it changes
 */
@Schema(
    examples =
        """
        {"metric": "monthly-active-users", "target": 800, "dueOn": "2026-06-30",
         "because": "Four fifths of the seats, as agreed at the kick-off."}""")
record NewAdoptionGoal(
    @NotNull @Size(max = 100) @OneLine String metric,
    @NotNull BigDecimal target,
    @NotNull LocalDate dueOn,
    @NotNull @Size(max = 1000) @OneLine String because) {

  List<Refusal> check() {
    return Stream.of(Figures.check(target, "/target"), Days.check(dueOn, "/dueOn"))
        .flatMap(Optional::stream)
        .toList();
  }
}
