package dev.customerfirst.accounts.opportunity;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Opportunities of another system.
 *
 * @param rows each is read by itself, so that a bad one does not fail the others
 */
@Schema(
    name = "OpportunityBatch",
    examples =
        """
        {"rows": [{"externalId": {"system": "crm", "id": "0065e00003OpPrT"},
         "accountExternalId": {"system": "crm", "id": "0015e00002AbCdE"},
         "name": "Platform, first plant", "kind": "NEW_BUSINESS", "stage": 6}]}""")
record DealBatch(
    @NotEmpty @Size(max = 1000) @Schema(implementation = DealRow[].class)
        List<@NotNull JsonNode> rows) {}
