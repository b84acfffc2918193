package dev.customerfirst.renewals.contract;

import static dev.customerfirst.events.Roles.ACCOUNT_EXECUTIVE;

import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

@Path("/v1/contracts/{id}/renewals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Renewals")
class RenewalResource {

  private final RenewalService renewals;

  RenewalResource(RenewalService renewals) {
    this.renewals = renewals;
  }

  @POST
  @Idempotent
  @RolesAllowed(ACCOUNT_EXECUTIVE)
  @Operation(
      operationId = "renewContract",
      summary = "Renew a contract",
      description =
          "The account executive renews. The successor starts the day after the last day, in the"
              + " same time zone; what is not given stays as it was.")
  @APIResponse(
      responseCode = "201",
      description = "The contract that follows",
      content =
          @Content(
              schema = @Schema(implementation = ContractView.class),
              examples = @ExampleObject(name = "successor", value = ContractExamples.SUCCESSOR)))
  public Response renew(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = NewRenewal.class),
                      examples =
                          @ExampleObject(
                              name = "another year",
                              value = ContractExamples.NEW_RENEWAL)))
          @NotNull
          @Valid
          NewRenewal body) {
    ContractView successor = renewals.renew(id, body);
    return Answers.created(
        URI.create("/v1/contracts/" + successor.id()), successor, successor.version());
  }
}
