package dev.customerfirst.renewals.assessment;

import static dev.customerfirst.events.Roles.ACCOUNT_EXECUTIVE;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/contracts/{id}/projections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Renewals")
class ProjectionResource {

  private final AssessmentService assessments;

  ProjectionResource(AssessmentService assessments) {
    this.assessments = assessments;
  }

  @POST
  @Idempotent
  @RolesAllowed(ACCOUNT_EXECUTIVE)
  @Operation(
      operationId = "projectRenewal",
      summary = "Say what a renewal will bring",
      description = "Amounts are a year's, in the currency of the contract.")
  @APIResponseSchema(value = ProjectionView.class, responseCode = "201")
  public Response project(@PathParam("id") UUID id, @NotNull @Valid NewProjection body) {
    return Response.status(Response.Status.CREATED).entity(assessments.project(id, body)).build();
  }
}
