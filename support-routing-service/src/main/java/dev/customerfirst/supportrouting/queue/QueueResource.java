package dev.customerfirst.supportrouting.queue;

import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.supportrouting.domain.Route;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/queue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Queue", description = "What is next, over all teams")
class QueueResource {

  private final QueueService queue;

  QueueResource(QueueService queue) {
    this.queue = queue;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "getQueue",
      summary = "Everything that is open, most urgent first",
      description =
          "One ranking over all teams, so there is one number one; team shows a team's part of it"
              + " with the same ranks.")
  @APIResponseSchema(QueuePage.class)
  public Response queue(
      @QueryParam("team") @Nullable String team,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    Route wanted = team == null ? null : Codes.parse(Route.class, team, "?team");
    return Pages.respond(uri, queue.page(PageRequest.of(cursor, limit), wanted));
  }
}
