package dev.customerfirst.accounts.team;

import dev.customerfirst.events.Role;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Codes;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{id}/team")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Teams", description = "Who plays which role for an account")
class TeamResource {

  private final TeamService teams;

  TeamResource(TeamService teams) {
    this.teams = teams;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "getTeam",
      summary = "Read the team of an account, who is accountable, and which roles are missing")
  @APIResponseSchema(TeamView.class)
  public Response get(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    TeamView view = teams.find(id);
    return Answers.ok(view, view.version(), ifNoneMatch);
  }

  @PUT
  @Path("{role}")
  @RolesAllowed({
    Roles.ACCOUNT_EXECUTIVE,
    Roles.SALES_MANAGER,
    Roles.VP_SALES,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS,
    Roles.HEAD_OF_CUSTOMER_SUPPORT,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "assignTeamRole",
      summary = "Give a role on the account to a person who holds it",
      description = "If-Match is needed only where the role has somebody else already.")
  @APIResponseSchema(TeamView.class)
  public Response assign(
      @PathParam("id") UUID id,
      @PathParam("role") String role,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid TeamSeat seat) {
    TeamView view = teams.assign(id, Codes.parse(Role.class, role, ""), ifMatch, seat.personId());
    return Answers.ok(view, view.version());
  }

  @DELETE
  @Path("{role}")
  @RolesAllowed({
    Roles.ACCOUNT_EXECUTIVE,
    Roles.SALES_MANAGER,
    Roles.VP_SALES,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS,
    Roles.HEAD_OF_CUSTOMER_SUPPORT,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "releaseTeamRole",
      summary = "Take a role on the account away from its person")
  @APIResponseSchema(TeamView.class)
  public Response release(
      @PathParam("id") UUID id,
      @PathParam("role") String role,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    TeamView view = teams.release(id, Codes.parse(Role.class, role, ""), ifMatch);
    return Answers.ok(view, view.version());
  }
}
