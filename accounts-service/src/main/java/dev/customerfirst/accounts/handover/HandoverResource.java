package dev.customerfirst.accounts.handover;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.WritesNothing;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/people/{id}/handovers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hand-overs", description = "Seats that go from one person to another")
class HandoverResource {

  private final HandoverService handovers;

  HandoverResource(HandoverService handovers) {
    this.handovers = handovers;
  }

  @POST
  @Path("preview")
  @WritesNothing
  @RolesAllowed({
    Roles.SALES_MANAGER,
    Roles.VP_SALES,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS,
    Roles.HEAD_OF_CUSTOMER_SUPPORT,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "previewHandover",
      summary = "See what a hand-over would do: each seat, what speaks against it, and the loads")
  @APIResponseSchema(HandoverPreview.class)
  public Response preview(@PathParam("id") UUID id, @NotNull @Valid HandoverRequest request) {
    return Response.ok(handovers.preview(id, request)).build();
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
      operationId = "handOver",
      summary = "Hand the seats of a person to another, all that are meant or none")
  @APIResponseSchema(value = HandoverView.class, responseCode = "200")
  public Response handOver(@PathParam("id") UUID id, @NotNull @Valid HandoverRequest request) {
    return Response.ok(handovers.handOver(id, request)).build();
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listHandovers",
      summary = "List hand-overs in which a person gave or received seats, oldest first")
  @APIResponseSchema(HandoverPage.class)
  public Response list(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(uri, handovers.page(PageRequest.of(cursor, limit), id));
  }
}
