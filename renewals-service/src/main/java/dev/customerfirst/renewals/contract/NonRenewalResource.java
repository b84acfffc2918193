package dev.customerfirst.renewals.contract;

import static dev.customerfirst.events.Roles.ACCOUNT_EXECUTIVE;
import static dev.customerfirst.events.Roles.SALES_MANAGER;
import static dev.customerfirst.events.Roles.VP_SALES;

import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/contracts/{id}/non-renewal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Renewals")
class NonRenewalResource {

  private final NonRenewalService nonRenewals;

  NonRenewalResource(NonRenewalService nonRenewals) {
    this.nonRenewals = nonRenewals;
  }

  @POST
  @Idempotent
  @RolesAllowed({ACCOUNT_EXECUTIVE, SALES_MANAGER, VP_SALES})
  @Operation(
      operationId = "sayNonRenewal",
      summary = "Say that a customer does not renew, and why",
      description =
          "Before the end it is remembered, the contract does not renew by itself, and at its end"
              + " the customer has left. In the days of grace they have left at once. Renewing"
              + " takes it back.")
  @APIResponse(
      responseCode = "200",
      description = "The contract with its non-renewal",
      content =
          @Content(
              schema = @Schema(implementation = ContractView.class),
              examples = @ExampleObject(name = "contract", value = ContractExamples.LEAVING)))
  public Response say(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = NewNonRenewal.class),
                      examples =
                          @ExampleObject(
                              name = "the champion left",
                              value = ContractExamples.NEW_NON_RENEWAL)))
          @NotNull
          @Valid
          NewNonRenewal body) {
    ContractView view = nonRenewals.say(id, body);
    return Answers.ok(view, view.version());
  }

  @DELETE
  @RolesAllowed({ACCOUNT_EXECUTIVE, SALES_MANAGER, VP_SALES})
  @Operation(
      operationId = "takeBackNonRenewal",
      summary = "Take back that a customer does not renew",
      description =
          "As long as the contract is not over. If its notice deadline has passed meanwhile, it"
              + " does not renew by itself any more: somebody renews it.")
  @APIResponse(
      responseCode = "200",
      description = "The contract",
      content =
          @Content(
              schema = @Schema(implementation = ContractView.class),
              examples = @ExampleObject(name = "contract", value = ContractExamples.CONTRACT)))
  public Response takeBack(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    ContractView view = nonRenewals.takeBack(id, ifMatch);
    return Answers.ok(view, view.version());
  }
}
