package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.imports.Uploads;
import dev.customerfirst.kit.rows.RowFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Takes files of contracts. */
@Path("/v1/contracts/imports")
@Consumes({RowFormat.TEXT_CSV, RowFormat.X_NDJSON})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contracts")
class ContractImportResource {

  private static final String DRY_RUN =
      "true gives the verdicts that a real import would give, and writes nothing";
  private static final String MAPPING =
      "Name of an import mapping for files with other columns than ours";

  private final Uploads uploads;
  private final ContractImports contracts;

  ContractImportResource(Uploads uploads, ContractImports contracts) {
    this.uploads = uploads;
    this.contracts = contracts;
  }

  @POST
  @Idempotent(byItself = true)
  @RolesAllowed({Roles.ACCOUNT_EXECUTIVE, Roles.SALES_MANAGER, Roles.VP_SALES, Roles.INTEGRATION})
  @Operation(
      operationId = "importContracts",
      summary = "Import contracts from a file",
      description =
          "By the key of another system; the accounts have to be known. For contracts that run"
              + " already, journeyFrom says from which day on quarters are no history. Follow the"
              + " operation that is answered.")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = RowFormat.TEXT_CSV,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "csv", value = ContractBatchExamples.CSV)),
        @Content(
            mediaType = RowFormat.X_NDJSON,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "ndjson", value = ContractBatchExamples.NDJSON))
      })
  @APIResponse(
      responseCode = "202",
      description = "The file is here; Location leads to what becomes of it",
      content =
          @Content(
              schema = @Schema(ref = "Operation"),
              examples = @ExampleObject(name = "queued", value = ContractBatchExamples.QUEUED)))
  public Response take(
      @Parameter(description = DRY_RUN) @QueryParam("dryRun") @Nullable String dryRun,
      @Parameter(description = MAPPING) @QueryParam("mapping") @Nullable String mapping,
      @Context HttpHeaders headers,
      InputStream rows) {
    return uploads.take(contracts, dryRun, mapping, headers, rows);
  }
}
