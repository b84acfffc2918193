package dev.customerfirst.accounts.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An initiative as it stands now. */
@Schema(name = "Initiative", examples = InitiativeView.EXAMPLE)
record InitiativeView(
    UUID id,
    UUID accountId,
    String name,
    @Nullable String howWeHelp,
    @Nullable LocalDate dueOn,
    List<UUID> useCaseIds,
    PlanTrail trail,
    long version) {

  static final String EXAMPLE =
      """
      {"id": "01987c71-0a10-7c3a-9a41-53b0c2d7e913",
       "accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "name": "Move to the cloud",
       "howWeHelp": "Find what still calls the old data centre.", "dueOn": "2026-09-30",
       "useCaseIds": ["01987c71-0a10-7c3a-9a41-53b0c2d7e912"], "version": 0, "trail": """
          + PlanTrail.EXAMPLE
          + "}";
}
