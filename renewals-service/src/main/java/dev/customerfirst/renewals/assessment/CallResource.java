package dev.customerfirst.renewals.assessment;

import static dev.customerfirst.events.Roles.ACCOUNT_EXECUTIVE;
import static dev.customerfirst.events.Roles.CUSTOMER_ENGINEER;
import static dev.customerfirst.events.Roles.SALES_MANAGER;
import static dev.customerfirst.events.Roles.TECHNICAL_ADVISOR;
import static dev.customerfirst.events.Roles.TECHNICAL_SUCCESS_MANAGER;

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

@Path("/v1/contracts/{id}/renewal-calls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Renewals")
class CallResource {

  private final AssessmentService assessments;

  CallResource(AssessmentService assessments) {
    this.assessments = assessments;
  }

  @POST
  @Idempotent
  @RolesAllowed({
    ACCOUNT_EXECUTIVE,
    SALES_MANAGER,
    TECHNICAL_SUCCESS_MANAGER,
    TECHNICAL_ADVISOR,
    CUSTOMER_ENGINEER
  })
  @Operation(
      operationId = "callRenewal",
      summary = "Say how you see a renewal",
      description =
          "The account executive's call counts until a manager gives one. Calls of others are"
              + " written down. A call never changes the signal, nor the other way round.")
  @APIResponseSchema(value = CallView.class, responseCode = "201")
  public Response call(@PathParam("id") UUID id, @NotNull @Valid NewCall body) {
    return Response.status(Response.Status.CREATED).entity(assessments.call(id, body)).build();
  }
}
