package dev.customerfirst.accounts.plan;

import dev.customerfirst.accounts.domain.UseCaseStage;
import dev.customerfirst.accounts.external.SeveralLines;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something the customer uses the product for, or could (R036).
 *
 * @param state how far it has come; STOPPED is said with POST .../end and a reason
 * @param teams how many teams do it
 * @param users how many people do it
 */
@Schema(
    examples =
        """
        {"name": "Code search across plants", "state": "PILOT", "teams": 3, "users": 40,
         "description": "Find every use of a library before it is upgraded."}""")
record UseCaseFields(
    @NotNull @Size(max = 200) @OneLine String name,
    @NotNull UseCaseStage state,
    @Nullable @Min(0) @Max(1_000_000) Integer teams,
    @Nullable @Min(0) @Max(100_000_000) Integer users,
    @Nullable @Size(max = 4000) @SeveralLines String description)
    implements PlanFields {}
