package dev.customerfirst.accounts.contact;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Contacts of another system.
 *
 * @param rows each is read by itself, so that a bad one does not fail the others
 */
@Schema(
    examples =
        """
        {"rows": [{"externalId": {"system": "crm", "id": "0035e00004LenaV"},
         "accountExternalId": {"system": "crm", "id": "0015e00002AbCdE"}, "name": "Lena Voss",
         "email": "lena.voss@northwind.example"},
         {"externalId": {"system": "crm", "id": "0035e00004OmarS"}, "name": "Omar Said"}]}""")
record ContactBatch(
    @NotEmpty @Size(max = 1000) @Schema(implementation = CrmContactRow[].class)
        List<@NotNull JsonNode> rows) {}
