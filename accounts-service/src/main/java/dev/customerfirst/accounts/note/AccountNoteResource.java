package dev.customerfirst.accounts.note;

import dev.customerfirst.accounts.domain.NoteKind;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{id}/notes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notes", description = "What the technical advisor lets everybody know of a customer")
class AccountNoteResource {

  private final NoteService notes;

  AccountNoteResource(NoteService notes) {
    this.notes = notes;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.TECHNICAL_ADVISOR, Roles.CUSTOMER_ENGINEER, Roles.TECHNICAL_SUCCESS_MANAGER})
  @Operation(
      operationId = "writeNote",
      summary = "Write a note about a customer that every role can read")
  @APIResponseSchema(value = NoteView.class, responseCode = "201")
  public Response write(@PathParam("id") UUID id, @NotNull @Valid NewNote note) {
    NoteView view = notes.write(id, note);
    return Answers.created(URI.create("/v1/notes/" + view.id()), view, view.version());
  }

  @GET
  @Authenticated
  @Operation(operationId = "listNotes", summary = "List the notes about a customer, newest first")
  @APIResponseSchema(NotePage.class)
  public Response list(
      @PathParam("id") UUID id,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(
        uri,
        notes.list(
            id,
            PageRequest.of(cursor, limit),
            kind == null ? null : Codes.parse(NoteKind.class, kind, "?kind")));
  }
}
