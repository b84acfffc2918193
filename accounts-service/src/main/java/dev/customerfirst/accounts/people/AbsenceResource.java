package dev.customerfirst.accounts.people;

import dev.customerfirst.events.Roles;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/people/{id}/absences")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class AbsenceResource {

  private final AbsenceService absences;

  AbsenceResource(AbsenceService absences) {
    this.absences = absences;
  }

  @POST
  @Idempotent
  @RolesAllowed({
    Roles.SALES_MANAGER,
    Roles.VP_SALES,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS,
    Roles.HEAD_OF_CUSTOMER_SUPPORT,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "recordAbsence",
      summary = "Record when a person is away, and who stands in",
      description = "Warns when the cover is away on some of the days. The ETag is the person's.")
  @APIResponseSchema(value = RecordedAbsence.class, responseCode = "201")
  public Response record(@PathParam("id") UUID id, @NotNull @Valid NewAbsence absence) {
    RecordedAbsence recorded = absences.record(id, absence);
    return Answers.created(URI.create("/v1/people/" + id), recorded, recorded.version());
  }

  @DELETE
  @Path("{absenceId}")
  @RolesAllowed({
    Roles.SALES_MANAGER,
    Roles.VP_SALES,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS,
    Roles.HEAD_OF_CUSTOMER_SUPPORT,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "dropAbsence",
      summary = "Take an absence away: it was a mistake, or the person is back early")
  @APIResponseSchema(PersonView.class)
  public Response drop(
      @PathParam("id") UUID id,
      @PathParam("absenceId") UUID absenceId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    PersonView view = absences.drop(id, absenceId, ifMatch);
    return Answers.ok(view, view.version());
  }
}
