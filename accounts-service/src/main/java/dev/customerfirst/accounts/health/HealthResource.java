package dev.customerfirst.accounts.health;

import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{id}/health")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Health")
class HealthResource {

  private final HealthService healths;

  HealthResource(HealthService healths) {
    this.healths = healths;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "getHealth",
      summary = "See how a customer is, and why",
      description = "Only customers have a health; for other accounts there is none (404).")
  @APIResponseSchema(HealthView.class)
  public HealthView get(@PathParam("id") UUID id) {
    return healths.find(id);
  }

  @GET
  @Path("history")
  @Authenticated
  @Operation(
      operationId = "listHealthHistory",
      summary = "List each change of score or band, oldest first",
      description = "'from' and 'to' are days in UTC, both included.")
  @APIResponseSchema(HealthHistoryPage.class)
  public Response history(
      @PathParam("id") UUID id,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    Stretch stretch = Stretch.of(from, to);
    return Pages.respond(
        uri, healths.history(id, stretch.from(), stretch.until(), PageRequest.of(cursor, limit)));
  }
}
