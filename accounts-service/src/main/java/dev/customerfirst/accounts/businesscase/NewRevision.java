package dev.customerfirst.accounts.businesscase;

import dev.customerfirst.accounts.domain.Amounts;
import dev.customerfirst.accounts.external.NewMoney;
import dev.customerfirst.kit.http.OneLine;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the customer is to gain, from now on.
 *
 * @param because why it is promised, or what has changed
 */
@Schema(
    name = "NewBusinessCase",
    examples =
        """
        {"expectedValue": {"amount": "250000.00", "currency": "USD"},
         "targets": [{"metric": "hours to a fix", "unit": "h", "baseline": 72, "target": 24,
         "dueOn": "2026-09-30"}], "because": "Agreed with the economic buyer at the kick-off."}""")
record NewRevision(
    @Nullable @Valid NewMoney expectedValue,
    @NotNull @Size(max = 50) List<@NotNull @Valid NewTarget> targets,
    @NotNull @Size(max = 1000) @OneLine String because) {

  List<Refusal> check() {
    List<Refusal> refusals = new ArrayList<>();
    if (expectedValue != null) {
      Amounts.check(expectedValue.money(), "/expectedValue").ifPresent(refusals::add);
    } else if (targets.isEmpty()) {
      refusals.add(
          Refusal.invalid(
              "empty-business-case",
              "/targets",
              "Nothing is promised here. Send an expected value, or at least one target."));
    }
    Set<String> metrics = new HashSet<>();
    for (int i = 0; i < targets.size(); i++) {
      NewTarget target = targets.get(i);
      refusals.addAll(target.check("/targets/" + i));
      if (!metrics.add(target.metric().strip())) {
        refusals.add(
            Refusal.invalid(
                "target-repeated",
                "/targets/" + i + "/metric",
                "This metric stands in the list twice. Promise one target for it."));
      }
    }
    return refusals;
  }
}
