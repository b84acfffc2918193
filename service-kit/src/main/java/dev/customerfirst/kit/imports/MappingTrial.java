package dev.customerfirst.kit.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A mapping to try on some rows before it is kept.
 *
 * @param rows as they stand in the file; the cells of CSV are texts
 */
@Schema(
    examples =
        "{\"kind\": \"accounts\", \"expression\": \""
            + NewMapping.EXPRESSION
            + "\", \"rows\": [{\"account_id\": \"0015e\", \"account\": \"Fabrikam\", \"country\":"
            + " \"Kenya\"}]}")
record MappingTrial(
    @NotNull @Size(max = 40) String kind,
    @NotBlank @Size(max = 50_000) String expression,
    @NotEmpty @Size(max = 20) @Schema(implementation = Object[].class)
        List<@NotNull ObjectNode> rows) {}
