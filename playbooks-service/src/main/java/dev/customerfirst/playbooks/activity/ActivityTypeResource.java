package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.playbooks.catalogue.PlaybookCatalogue;
import dev.customerfirst.playbooks.domain.SuccessGoal;
import dev.customerfirst.playbooks.domain.playbook.Playbooks;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/activity-types")
@Tag(name = "Activities")
@Produces(MediaType.APPLICATION_JSON)
class ActivityTypeResource {

  private final PlaybookCatalogue catalogue;

  ActivityTypeResource(PlaybookCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listActivityTypes",
      summary = "The kinds of activities, who owns them and which goals they serve",
      description = "With ?goal=ADOPTION: what is done for adoption.")
  @APIResponse(
      responseCode = "200",
      description = "All of them",
      content =
          @Content(
              schema = @Schema(implementation = ActivityTypePage.class),
              examples = @ExampleObject(name = "types", value = ActivityTypeView.LIST)))
  public ActivityTypePage list(@QueryParam("goal") @Nullable String goal) {
    SuccessGoal wanted = goal == null ? null : Codes.parse(SuccessGoal.class, goal, "?goal");
    Playbooks playbooks = catalogue.current();
    List<ActivityTypeView> types =
        Arrays.stream(ActivityCode.values())
            .filter(code -> code != ActivityCode.PLAYBOOK)
            .map(code -> ActivityTypeView.of(code, playbooks))
            .filter(type -> wanted == null || type.goals().contains(wanted))
            .toList();
    return new ActivityTypePage(types, null);
  }
}
