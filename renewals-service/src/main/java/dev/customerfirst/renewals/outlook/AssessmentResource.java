package dev.customerfirst.renewals.outlook;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/contracts/{id}/renewal-assessment")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Renewals")
class AssessmentResource {

  private final AssessmentReading assessments;

  AssessmentResource(AssessmentReading assessments) {
    this.assessments = assessments;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "getRenewalAssessment",
      summary = "What is to be expected of a renewal, and why",
      description =
          "The signal of the rules beside the call of people, what was promised and delivered, the"
              + " plan, the projection, and what is missing. It is judged when you ask, so it can"
              + " be asked for at any time.")
  @APIResponseSchema(AssessmentView.class)
  public AssessmentView find(@PathParam("id") UUID id) {
    return assessments.of(id);
  }
}
