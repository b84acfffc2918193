package dev.customerfirst.renewals.contract;

import static dev.customerfirst.events.Roles.ACCOUNT_EXECUTIVE;
import static dev.customerfirst.events.Roles.INTEGRATION;
import static dev.customerfirst.events.Roles.SALES_MANAGER;
import static dev.customerfirst.events.Roles.VP_SALES;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/contracts/{id}/amendments/coming")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Amendments")
class ComingAmendmentResource {

  private final AmendmentService amendments;

  ComingAmendmentResource(AmendmentService amendments) {
    this.amendments = amendments;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "getComingAmendment",
      summary = "What was agreed for a later day and has not taken effect")
  @APIResponse(
      responseCode = "200",
      description = "The amendment to come",
      content =
          @Content(
              schema = @Schema(implementation = ComingAmendmentView.class),
              examples = @ExampleObject(name = "to come", value = AmendmentExamples.COMING)))
  public ComingAmendmentView find(@PathParam("id") UUID id) {
    return amendments.coming(id);
  }

  @DELETE
  @RolesAllowed({ACCOUNT_EXECUTIVE, SALES_MANAGER, VP_SALES, INTEGRATION})
  @Operation(
      operationId = "withdrawComingAmendment",
      summary = "Withdraw an amendment before its day",
      description = "If-Match takes the ETag of the contract. What took effect is amended anew.")
  @APIResponse(
      responseCode = "200",
      description = "What was withdrawn",
      content =
          @Content(
              schema = @Schema(implementation = ComingAmendmentView.class),
              examples = @ExampleObject(name = "withdrawn", value = AmendmentExamples.COMING)))
  public ComingAmendmentView withdraw(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return amendments.withdraw(id, ifMatch);
  }
}
