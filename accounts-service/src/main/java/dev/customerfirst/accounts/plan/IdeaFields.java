package dev.customerfirst.accounts.plan;

import dev.customerfirst.accounts.domain.Amounts;
import dev.customerfirst.accounts.external.NewMoney;
import dev.customerfirst.accounts.external.SeveralLines;
import dev.customerfirst.kit.http.OneLine;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where the account could grow, before it is an opportunity (R002).
 *
 * @param potentialValue what it might be worth
 */
@Schema(
    examples =
        """
        {"name": "Second plant", "description": "They buy it in spring.",
         "potentialValue": {"amount": "40000.00", "currency": "USD"}}""")
record IdeaFields(
    @NotNull @Size(max = 200) @OneLine String name,
    @Nullable @Size(max = 4000) @SeveralLines String description,
    @Nullable @Valid NewMoney potentialValue)
    implements PlanFields {

  @Override
  public List<Refusal> check() {
    return potentialValue == null
        ? List.of()
        : Amounts.check(potentialValue.money(), "/potentialValue").stream().toList();
  }
}
