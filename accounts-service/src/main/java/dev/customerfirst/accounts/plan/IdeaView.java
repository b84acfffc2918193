package dev.customerfirst.accounts.plan;

import dev.customerfirst.events.Money;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An idea for expansion as it stands now. */
@Schema(name = "ExpansionIdea", examples = IdeaView.EXAMPLE)
record IdeaView(
    UUID id,
    UUID accountId,
    String name,
    @Nullable String description,
    @Nullable Money potentialValue,
    PlanTrail trail,
    long version) {

  static final String EXAMPLE =
      """
      {"id": "01987c71-0a10-7c3a-9a41-53b0c2d7e915",
       "accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "name": "Second plant",
       "description": "They buy it in spring.",
       "potentialValue": {"amount": "40000.00", "currency": "USD"}, "version": 0, "trail": """
          + PlanTrail.EXAMPLE
          + "}";
}
