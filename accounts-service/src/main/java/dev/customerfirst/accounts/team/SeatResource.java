package dev.customerfirst.accounts.team;

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

@Path("/v1/people/{id}/seats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Teams")
class SeatResource {

  private final SeatList seats;

  SeatResource(SeatList seats) {
    this.seats = seats;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listSeats",
      summary = "List the roles a person plays, over all accounts",
      description = "Also of somebody who has left: what they still hold.")
  @APIResponseSchema(SeatPage.class)
  public Response list(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(uri, seats.page(PageRequest.of(cursor, limit), id));
  }
}
