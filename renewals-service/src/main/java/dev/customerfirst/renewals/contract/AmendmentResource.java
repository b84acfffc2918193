package dev.customerfirst.renewals.contract;

import static dev.customerfirst.events.Roles.ACCOUNT_EXECUTIVE;
import static dev.customerfirst.events.Roles.INTEGRATION;
import static dev.customerfirst.events.Roles.SALES_MANAGER;
import static dev.customerfirst.events.Roles.VP_SALES;

import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.WritesNothing;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/contracts/{id}/amendments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Amendments")
class AmendmentResource {

  private final AmendmentService amendments;

  AmendmentResource(AmendmentService amendments) {
    this.amendments = amendments;
  }

  @POST
  @Idempotent
  @RolesAllowed({ACCOUNT_EXECUTIVE, SALES_MANAGER, VP_SALES, INTEGRATION})
  @Operation(
      operationId = "amendContract",
      summary = "Agree anew on dates, seats, value or support of a signed contract",
      description =
          "What happened stays; what is still to come is planned by the new dates. A renewal window"
              + " that lies ahead again opens again. With an effectiveOn that is still to come the"
              + " contract stays as it is until that day begins: 202, and one at a time.")
  @APIResponse(
      responseCode = "200",
      description = "The contract as it is now",
      content =
          @Content(
              schema = @Schema(implementation = ContractView.class),
              examples = @ExampleObject(name = "amended", value = AmendmentExamples.AMENDED)))
  @APIResponse(
      responseCode = "202",
      description = "Agreed for a later day; Location leads to it",
      content =
          @Content(
              schema = @Schema(implementation = ComingAmendmentView.class),
              examples = @ExampleObject(name = "to come", value = AmendmentExamples.COMING)))
  public Response amend(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = NewAmendment.class),
                      examples =
                          @ExampleObject(
                              name = "longer, with more seats",
                              value = AmendmentExamples.NEW_AMENDMENT)))
          @NotNull
          @Valid
          NewAmendment body) {
    AmendmentService.Amended amended = amendments.amend(id, ifMatch, body);
    ContractView contract = amended.contract();
    return contract == null
        ? Response.accepted(amended.coming())
            .location(URI.create("/v1/contracts/" + id + "/amendments/coming"))
            .build()
        : Answers.ok(contract, contract.version());
  }

  @POST
  @Path("/preview")
  @WritesNothing
  @Authenticated
  @Operation(
      operationId = "previewContractAmendment",
      summary = "What an amendment would change",
      description = "The quarters after it, and which moments come, go or move. Nothing is saved.")
  @APIResponse(
      responseCode = "200",
      description = "The difference",
      content =
          @Content(
              schema = @Schema(implementation = AmendmentPreview.class),
              examples = @ExampleObject(name = "a longer term", value = AmendmentExamples.PREVIEW)))
  public AmendmentPreview preview(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = NewAmendment.class),
                      examples =
                          @ExampleObject(
                              name = "longer, with more seats",
                              value = AmendmentExamples.NEW_AMENDMENT)))
          @NotNull
          @Valid
          NewAmendment body) {
    return amendments.preview(id, body);
  }
}
