package dev.customerfirst.renewals.contract;

import static dev.customerfirst.events.Roles.ACCOUNT_EXECUTIVE;
import static dev.customerfirst.events.Roles.INTEGRATION;
import static dev.customerfirst.events.Roles.SALES_MANAGER;
import static dev.customerfirst.events.Roles.VP_SALES;

import dev.customerfirst.kit.http.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/contracts/batch")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Contracts")
class ContractBatchResource {

  private final CrmContracts contracts;

  ContractBatchResource(CrmContracts contracts) {
    this.contracts = contracts;
  }

  @POST
  @Idempotent
  @RolesAllowed({ACCOUNT_EXECUTIVE, SALES_MANAGER, VP_SALES, INTEGRATION})
  @Operation(
      operationId = "upsertContracts",
      summary = "Sign or amend up to 1,000 contracts by their keys in other systems",
      description = "Each row is answered; a bad row does not fail the others.")
  @APIResponse(
      responseCode = "200",
      description = "What became of each row",
      content =
          @Content(
              schema = @Schema(implementation = ContractBatchReport.class),
              examples = @ExampleObject(name = "report", value = ContractBatchExamples.REPORT)))
  public Response upsertAll(
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = ContractBatch.class),
                      examples =
                          @ExampleObject(name = "a row", value = ContractBatchExamples.BATCH)))
          @NotNull
          @Valid
          ContractBatch body) {
    return Response.ok(contracts.upsertBatch(body.rows())).build();
  }
}
