package dev.customerfirst.accounts.knowledge;

import dev.customerfirst.accounts.domain.KnowledgeArea;
import dev.customerfirst.accounts.external.SeveralLines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An example to keep, in free words.
 *
 * @param opportunityId the deal it helps to win; only where it supports OPPORTUNITY
 */
@Schema(
    examples =
        """
        {"area": "PROCESSES", "supports": "HEALTH",
         "text": "A hotfix took nine days, because three plants approve it one after the other."}""")
record NewExample(
    @NotNull KnowledgeArea area,
    @NotNull ExampleSupports supports,
    @Nullable UUID opportunityId,
    @NotNull @Size(max = 4000) @SeveralLines String text) {}
