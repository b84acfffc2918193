package dev.customerfirst.accounts.plan;

import dev.customerfirst.kit.rule.Refusal;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a person says about a part of the plan. */
interface PlanFields {

  /** Everything that is wrong with it beyond the form of single fields. */
  default List<Refusal> check() {
    return List.of();
  }

  /** Use cases it points to, which must be of the same account. */
  default Set<UUID> useCaseIds() {
    return Set.of();
  }
}
