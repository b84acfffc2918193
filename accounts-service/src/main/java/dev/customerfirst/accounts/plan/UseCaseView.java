package dev.customerfirst.accounts.plan;

import dev.customerfirst.accounts.domain.UseCaseState;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A use case as it stands now. */
@Schema(name = "UseCase", examples = UseCaseView.EXAMPLE)
record UseCaseView(
    UUID id,
    UUID accountId,
    String name,
    UseCaseState state,
    @Nullable Integer teams,
    @Nullable Integer users,
    @Nullable String description,
    PlanTrail trail,
    long version) {

  static final String EXAMPLE =
      """
      {"id": "01987c71-0a10-7c3a-9a41-53b0c2d7e912",
       "accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "name": "Code search across plants",
       "state": "PILOT", "teams": 3, "users": 40,
       "description": "Find every use of a library before it is upgraded.", "version": 0,
       "trail": """
          + PlanTrail.EXAMPLE
          + "}";
}
