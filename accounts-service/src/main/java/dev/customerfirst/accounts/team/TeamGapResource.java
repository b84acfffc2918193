package dev.customerfirst.accounts.team;

import dev.customerfirst.accounts.domain.TeamLaw;
import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Problems;
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

@Path("/v1/team-gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Teams")
class TeamGapResource {

  private final TeamGaps gaps;

  TeamGapResource(TeamGaps gaps) {
    this.gaps = gaps;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listTeamGaps",
      summary = "List accounts in which a role has nobody",
      description =
          "Without role: the roles every account needs. Without lifecycle: prospects and"
              + " customers.")
  @APIResponseSchema(TeamGapPage.class)
  public Response list(
      @QueryParam("role") @Nullable String role,
      @QueryParam("lifecycle") @Nullable String lifecycle,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(
        uri,
        gaps.page(
            PageRequest.of(cursor, limit),
            role == null ? null : teamRole(role),
            lifecycle == null ? null : Codes.parse(Lifecycle.class, lifecycle, "?lifecycle")));
  }

  private static Role teamRole(String code) {
    Role role = Codes.parse(Role.class, code, "?role");
    TeamLaw.checkRole(role)
        .ifPresent(
            refusal -> {
              throw Problems.refuse(refusal);
            });
    return role;
  }
}
