package dev.customerfirst.playbooks.activity;

import dev.customerfirst.kit.http.Problems;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/activity-figures")
@Tag(name = "Activities")
@Produces(MediaType.APPLICATION_JSON)
class ActivityFiguresResource {

  private static final int LONGEST_YEARS = 5;

  private final ActivityCounting counting;

  ActivityFiguresResource(ActivityCounting counting) {
    this.counting = counting;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "countActivities",
      summary = "What became of the activities that fell due in a period: done, late, skipped",
      description =
          "By the calendar of each contract. The skip rate shows whether regular activities are"
              + " silently given up.")
  @APIResponse(
      responseCode = "200",
      description = "The figures",
      content =
          @Content(
              schema = @Schema(implementation = ActivityFigures.class),
              examples = @ExampleObject(name = "figures", value = ActivityExamples.FIGURES)))
  public ActivityFigures count(
      @Parameter(description = "First due day, inclusive", required = true, example = "2026-01-01")
          @QueryParam("from")
          @Nullable LocalDate from,
      @Parameter(description = "Last due day, inclusive", required = true, example = "2026-03-31")
          @QueryParam("to")
          @Nullable LocalDate to) {
    if (from == null) {
      throw Problems.badQuery("from", "Send the first due day, such as from=2026-01-01.");
    }
    if (to == null) {
      throw Problems.badQuery("to", "Send the last due day, such as to=2026-03-31.");
    }
    if (to.isBefore(from) || to.isAfter(from.plusYears(LONGEST_YEARS))) {
      throw Problems.badQuery("to", "Send a day on or after 'from', at most 5 years later.");
    }
    return counting.between(from, to);
  }
}
