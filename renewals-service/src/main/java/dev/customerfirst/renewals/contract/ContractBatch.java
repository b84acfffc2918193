package dev.customerfirst.renewals.contract;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Contracts of another system.
 *
 * @param rows each is read by itself, so that a bad one does not fail the others
 */
@Schema(examples = ContractBatchExamples.BATCH)
record ContractBatch(
    @NotEmpty @Size(max = 1000) @Schema(implementation = ContractRow[].class)
        List<@NotNull JsonNode> rows) {}
