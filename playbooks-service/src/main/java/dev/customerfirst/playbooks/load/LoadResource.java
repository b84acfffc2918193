package dev.customerfirst.playbooks.load;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1")
@Tag(name = "Work")
@Produces(MediaType.APPLICATION_JSON)
class LoadResource {

  private static final int FEW_WEEKS = 4;
  private static final int MOST_WEEKS = 13;

  private static final String EXAMPLE =
      """
      {
        "managerId": "01930c5e-7a08-7b2a-8e0d-1a5b0c9f3d44",
        "from": "2026-01-05", "to": "2026-02-01",
        "items": [
          {
            "personId": "01930c5e-7a09-7b2a-8e0d-1a5b0c9f3d44", "accounts": 22, "due": 31,
            "overdue": 2, "hours": 141.5, "capacityHours": 120, "capacityAssumed": false,
            "utilisation": 1.1792,
            "uncovered": [
              {"activityId": "01930c5e-7b00-7a1b-8c2d-3e4f5a6b7c8d",
               "accountId": "01930c5e-7a10-7c3b-9f1e-2b6c1d0a4e55", "code": "KICKOFF",
               "dueOn": "2026-01-15",
               "because": "They are away on that day, and so is the one who stands in."}
            ]
          }
        ]
      }
      """;

  private final LoadService loads;

  LoadResource(LoadService loads) {
    this.loads = loads;
  }

  @GET
  @Path("/my-team-load")
  @RolesAllowed({
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.SALES_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS,
    Roles.VP_SALES
  })
  @Operation(
      operationId = "readMyTeamLoad",
      summary = "The work of those who report to whoever asks, against their time",
      description = "Also what falls due while somebody is away and nobody stands in.")
  @APIResponse(
      responseCode = "200",
      description = "Everybody, the fullest first",
      content =
          @Content(
              schema = @Schema(implementation = TeamLoad.class),
              examples = @ExampleObject(name = "load", value = EXAMPLE)))
  public TeamLoad mine(
      @Parameter(description = "How far to look, 1 to 13 weeks; 4 where left out")
          @QueryParam("weeks")
          @Nullable Integer weeks) {
    return loads.mine(checked(weeks));
  }

  @GET
  @Path("/people/{personId}/team-load")
  @RolesAllowed({
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.SALES_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS,
    Roles.VP_SALES
  })
  @Operation(
      operationId = "readTeamLoad",
      summary = "The work of those who report to a person, against their time")
  @APIResponse(
      responseCode = "200",
      description = "Everybody, the fullest first",
      content =
          @Content(
              schema = @Schema(implementation = TeamLoad.class),
              examples = @ExampleObject(name = "load", value = EXAMPLE)))
  public TeamLoad of(
      @PathParam("personId") UUID personId,
      @Parameter(description = "How far to look, 1 to 13 weeks; 4 where left out")
          @QueryParam("weeks")
          @Nullable Integer weeks) {
    return loads.of(personId, checked(weeks));
  }

  private static int checked(@Nullable Integer weeks) {
    int chosen = weeks == null ? FEW_WEEKS : weeks;
    if (chosen < 1 || chosen > MOST_WEEKS) {
      throw Problems.badQuery("weeks", "Send 1 to 13 weeks.");
    }
    return chosen;
  }
}
