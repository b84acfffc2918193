package dev.customerfirst.accounts.note;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.MergePatch;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/notes/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notes")
class NoteResource {

  private final NoteService notes;

  NoteResource(NoteService notes) {
    this.notes = notes;
  }

  @GET
  @Authenticated
  @Operation(operationId = "getNote", summary = "Read a note")
  @APIResponseSchema(NoteView.class)
  public Response get(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    NoteView view = notes.find(id);
    return Answers.ok(view, view.version(), ifNoneMatch);
  }

  @PATCH
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed({Roles.TECHNICAL_ADVISOR, Roles.CUSTOMER_ENGINEER, Roles.TECHNICAL_SUCCESS_MANAGER})
  @Operation(
      operationId = "editNote",
      summary = "Change a note of your own within a day",
      description = "A merge patch (RFC 7396). Later, or by others, a new note corrects it.")
  @APIResponseSchema(NoteView.class)
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = NoteFields.class))) @NotNull
          JsonNode patch) {
    NoteView view = notes.edit(id, ifMatch, patch);
    return Answers.ok(view, view.version());
  }
}
