package dev.customerfirst.accounts.role;

import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.Pages;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/roles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roles", description = "What each role is there for, and how its success is measured")
class RoleResource {

  private final RoleCatalogue roles;

  RoleResource(RoleCatalogue roles) {
    this.roles = roles;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listRoles",
      summary = "List all roles with duties, tasks, development and metrics")
  @APIResponseSchema(RolePage.class)
  public Response list(@Context UriInfo uri) {
    return Pages.respond(uri, new Page<>(roles.all(), null));
  }

  @GET
  @Path("{role}")
  @Authenticated
  @Operation(
      operationId = "getRole",
      summary = "Read a role by its code or by one of its aliases",
      description = "SE and CS could mean two roles each and are refused with the choices.")
  @APIResponseSchema(RoleEntry.class)
  public Response get(@PathParam("role") String role) {
    return Response.ok(roles.named(role)).build();
  }
}
