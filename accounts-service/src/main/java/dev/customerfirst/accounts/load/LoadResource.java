package dev.customerfirst.accounts.load;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.Codes;
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

@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Loads")
class LoadResource {

  private final LoadService loads;

  LoadResource(LoadService loads) {
    this.loads = loads;
  }

  @GET
  @Path("{id}/load")
  @Authenticated
  @Operation(
      operationId = "getPersonLoad",
      summary = "Read how many accounts a person looks after, by role and tier",
      description = "Weighed against the capacity of the role. Churned accounts are no load.")
  @APIResponseSchema(PersonLoad.class)
  public Response get(@PathParam("id") UUID id) {
    return Response.ok(loads.of(id)).build();
  }

  @GET
  @Path("loads")
  @Authenticated
  @Operation(
      operationId = "listPersonLoads",
      summary = "List how many accounts people look after",
      description =
          "With role: those who hold it, and only their load in it. Who left is left out.")
  @APIResponseSchema(PersonLoadPage.class)
  public Response list(
      @QueryParam("role") @Nullable String role,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(
        uri,
        loads.page(
            PageRequest.of(cursor, limit),
            role == null ? null : Codes.parse(Role.class, role, "?role")));
  }
}
