package dev.customerfirst.accounts.plan;

import dev.customerfirst.accounts.domain.Days;
import dev.customerfirst.accounts.external.SeveralLines;
import dev.customerfirst.kit.http.OneLine;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something the customer's engineering has set out to do, and how the product helps (R105).
 *
 * @param howWeHelp the best ways to make use of the product for it
 * @param useCaseIds use cases of the same account that serve it; left out: none
 */
@Schema(
    examples =
        """
        {"name": "Move to the cloud", "dueOn": "2026-09-30",
         "howWeHelp": "Find what still calls the old data centre.",
         "useCaseIds": ["01987c71-0a10-7c3a-9a41-53b0c2d7e912"]}""")
record InitiativeFields(
    @NotNull @Size(max = 200) @OneLine String name,
    @Nullable @Size(max = 4000) @SeveralLines String howWeHelp,
    @Nullable LocalDate dueOn,
    @Size(max = 50) Set<@NotNull UUID> useCaseIds)
    implements PlanFields {

  InitiativeFields {
    useCaseIds =
        useCaseIds == null ? Set.of() : Collections.unmodifiableSet(new HashSet<>(useCaseIds));
  }

  @Override
  public List<Refusal> check() {
    return dueOn == null ? List.of() : Days.check(dueOn, "/dueOn").stream().toList();
  }
}
