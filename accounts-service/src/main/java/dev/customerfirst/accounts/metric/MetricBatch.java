package dev.customerfirst.accounts.metric;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Figures of many accounts and days.
 *
 * @param rows each is read by itself, so that a bad one does not fail the others
 */
@Schema(
    examples =
        """
        {"rows": [{"accountExternalId": {"system": "crm", "id": "0015e00002AbCdE"},
         "day": "2026-01-04", "metric": "dau", "value": 214},
         {"accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "day": "2026-01-04",
         "metric": "logins", "value": 9}]}""")
record MetricBatch(
    @NotEmpty @Size(max = 1000) @Schema(implementation = MetricRow[].class)
        List<@NotNull JsonNode> rows) {}
