package dev.customerfirst.kit.messaging;

import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Messages that could not be applied: look, apply again, or let go. */
@Path("/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Dead letters")
@RolesAllowed("ADMIN")
class DeadLetterResource {

  private final DeadLetterDesk desk;

  DeadLetterResource(DeadLetterDesk desk) {
    this.desk = desk;
  }

  /** Why an operator does what they do. */
  record Decision(@NotBlank @Size(max = 1000) String reason) {}

  @GET
  @Operation(operationId = "listDeadLetters", summary = "List dead letters, oldest first")
  public Response list(
      @QueryParam("status") @Nullable String status,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    PageRequest request = PageRequest.of(cursor, limit);
    DeadLetter.Status wanted =
        status == null ? null : Codes.parse(DeadLetter.Status.class, status, "?status");
    UUID after = request.after().isEmpty() ? null : UUID.fromString(request.after().get(0));
    List<DeadLetter> letters = desk.list(wanted, after, request.limit() + 1);
    return Pages.respond(
        uri,
        Pages.cut(
            request, letters, DeadLetterView::of, letter -> new String[] {letter.id().toString()}));
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getDeadLetter", summary = "Look at a dead letter")
  public DeadLetterView get(@PathParam("id") UUID id) {
    return desk.find(id);
  }

  @POST
  @Path("{id}/re-injection")
  @Idempotent
  @Operation(operationId = "reinjectDeadLetter", summary = "Apply a dead letter after all")
  public DeadLetterView reinject(@PathParam("id") UUID id, @NotNull @Valid Decision decision) {
    return desk.reinject(id, decision.reason());
  }

  @POST
  @Path("{id}/discard")
  @Idempotent
  @Operation(operationId = "discardDeadLetter", summary = "Decide never to apply a dead letter")
  public DeadLetterView discard(@PathParam("id") UUID id, @NotNull @Valid Decision decision) {
    return desk.discard(id, decision.reason());
  }
}
