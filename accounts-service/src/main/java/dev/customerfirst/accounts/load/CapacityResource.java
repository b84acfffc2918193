package dev.customerfirst.accounts.load;

import dev.customerfirst.events.Role;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.kit.http.Pages;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.jspecify.annotations.Nullable;

@Path("/v1/role-capacities")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Loads", description = "Who looks after how many accounts, and how many one can")
class CapacityResource {

  private final CapacityService capacities;

  CapacityResource(CapacityService capacities) {
    this.capacities = capacities;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listRoleCapacities",
      summary = "List how many accounts one person can look after, by role")
  @APIResponseSchema(CapacityPage.class)
  public Response list(@Context UriInfo uri) {
    return Pages.respond(uri, capacities.all());
  }

  @PUT
  @Path("{role}")
  @RolesAllowed({
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS,
    Roles.HEAD_OF_CUSTOMER_SUPPORT,
    Roles.SALES_MANAGER,
    Roles.VP_SALES
  })
  @Operation(
      operationId = "decideRoleCapacity",
      summary = "Decide how many accounts one person can look after in a role",
      description = "If-Match is needed only where the role has a capacity already.")
  @APIResponseSchema(CapacityView.class)
  public Response decide(
      @PathParam("role") String role,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid CapacityDecision decision) {
    CapacityView view = capacities.decide(Codes.parse(Role.class, role, ""), ifMatch, decision);
    return Answers.ok(view, view.version());
  }

  @DELETE
  @Path("{role}")
  @RolesAllowed({
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS,
    Roles.HEAD_OF_CUSTOMER_SUPPORT,
    Roles.SALES_MANAGER,
    Roles.VP_SALES
  })
  @Operation(
      operationId = "withdrawRoleCapacity",
      summary = "Take the capacity of a role away; its loads are no longer weighed")
  @APIResponseSchema(CapacityView.class)
  public Response withdraw(
      @PathParam("role") String role, @HeaderParam("If-Match") @Nullable String ifMatch) {
    CapacityView view = capacities.withdraw(Codes.parse(Role.class, role, ""), ifMatch);
    return Answers.ok(view, view.version());
  }
}
