package dev.customerfirst.kit.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a mapping makes of each row that it was tried on. */
@Schema(
    examples =
        """
        {"rows": [{"wanted": {"externalId": {"system": "crm", "id": "0015e"}, "name": "Fabrikam",
         "timeZone": "Africa/Nairobi"}}]}""")
record MappingOutcome(List<Mapped> rows) {

  /**
   * One row.
   *
   * @param wanted what the mapping made of it; absent when it refused
   * @param problem why an import would refuse the row by its looks
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Mapped(
      @Nullable @Schema(implementation = Object.class) JsonNode wanted,
      VerdictView.@Nullable RowProblem problem) {}
}
