package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.Problems;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/playbooks/{code}/migration")
@Tag(name = "Playbooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EditionMoveResource {

  private static final String EXAMPLE =
      """
      {"code": "KICKOFF", "to": 2, "moving": 14, "staying": 3, "obstacles": [
        {"because": "booked is done, and edition 2 has no such step", "count": 3,
         "activities": ["01930c5e-7b00-7a1b-8c2d-3e4f5a6b7c8d"]}]}""";

  private final EditionMover mover;

  EditionMoveResource(EditionMover mover) {
    this.mover = mover;
  }

  /** Where running activities are to go on. */
  record NewMove(@NotNull @Min(1) Integer to) {}

  @GET
  @Authenticated
  @Operation(
      operationId = "previewPlaybookMigration",
      summary = "How many running activities would go on with an edition, and why others cannot")
  @APIResponse(
      responseCode = "200",
      description = "What would become of them",
      content =
          @Content(
              schema = @Schema(implementation = EditionMove.class),
              examples = @ExampleObject(name = "preview", value = EXAMPLE)))
  public EditionMove preview(
      @Parameter(example = "KICKOFF") @PathParam("code") String code,
      @Parameter(description = "The edition they would go on with", required = true, example = "2")
          @QueryParam("to")
          @Nullable Integer to) {
    if (to == null) {
      throw Problems.badQuery("to", "Send the edition to move to, such as to=2.");
    }
    return mover.preview(code, to);
  }

  @POST
  @RolesAllowed({Roles.TECHNICAL_SUCCESS_MANAGER, Roles.VP_TECHNICAL_SUCCESS})
  @Idempotent
  @Operation(
      operationId = "migratePlaybook",
      summary = "Lets running activities go on with another edition of their playbook",
      description = "Those that cannot stay on theirs; the answer says why.")
  @APIResponse(
      responseCode = "200",
      description = "What became of them",
      content =
          @Content(
              schema = @Schema(implementation = EditionMove.class),
              examples = @ExampleObject(name = "moved", value = EXAMPLE)))
  public EditionMove move(
      @Parameter(example = "KICKOFF") @PathParam("code") String code,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = NewMove.class),
                      examples = @ExampleObject(name = "edition", value = "{\"to\": 2}")))
          @NotNull
          @Valid
          NewMove move) {
    return mover.move(code, move.to());
  }
}
