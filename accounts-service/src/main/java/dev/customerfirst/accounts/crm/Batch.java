package dev.customerfirst.accounts.crm;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Accounts of another system.
 *
 * @param rows each is read by itself, so that a bad one does not fail the others
 */
@Schema(
    examples =
        """
        {"rows": [{"externalId": {"system": "crm", "id": "0015e00002AbCdE"},
         "name": "Northwind Robotics", "timeZone": "America/Los_Angeles", "tier": "TIER_1"},
         {"externalId": {"system": "crm", "id": "0015e00002XyZzY"}, "name": "Fabrikam"}]}""")
record Batch(
    @NotEmpty @Size(max = 1000) @Schema(implementation = CrmRow[].class)
        List<@NotNull JsonNode> rows) {}
