package dev.customerfirst.playbooks.effect;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.kit.http.Codes;
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

@Path("/v1/effectiveness")
@Tag(name = "Activities")
@Produces(MediaType.APPLICATION_JSON)
class EffectResource {

  private static final int USUAL_DAYS = 30;
  private static final int MOST_DAYS = 180;
  private static final int LONGEST_YEARS = 5;

  private static final String EXAMPLE =
      """
      {
        "code": "BUSINESS_REVIEW", "metric": "monthly-active-users",
        "from": "2026-01-01", "to": "2026-06-30", "windowDays": 30, "completed": 14,
        "cases": {"COMPARED": 9, "OVERLAPPING": 1, "TOO_EARLY": 2, "NO_FIGURE_BEFORE": 2,
          "NO_FIGURE_AFTER": 0},
        "compared": {"size": 9, "rose": 6, "fell": 2, "stayed": 1, "meanBefore": 410.2000,
          "meanAfter": 451.6000, "meanChange": 41.4000, "medianChange": 30.0000},
        "others": {"size": 31, "rose": 12, "fell": 15, "stayed": 4, "meanBefore": 390.0000,
          "meanAfter": 392.5000, "meanChange": 2.5000, "medianChange": -1.0000},
        "limits": ["A figure that rose after an activity did not rise because of it: both may follow from something else."]
      }
      """;

  private final EffectService effects;

  EffectResource(EffectService effects) {
    this.effects = effects;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "readEffectiveness",
      summary = "What a figure of use did before and after an activity, across accounts",
      description =
          "The mean of the days before the day of completion against that of the days after it,"
              + " with what can be compared, with accounts that did without, and with what all"
              + " this does not say.")
  @APIResponse(
      responseCode = "200",
      description = "The figures",
      content =
          @Content(
              schema = @Schema(implementation = Effectiveness.class),
              examples = @ExampleObject(name = "effect", value = EXAMPLE)))
  public Effectiveness read(
      @Parameter(required = true, example = "BUSINESS_REVIEW") @QueryParam("code")
          @Nullable String code,
      @Parameter(required = true, example = "monthly-active-users") @QueryParam("metric")
          @Nullable String metric,
      @Parameter(description = "First day of completion", required = true, example = "2026-01-01")
          @QueryParam("from")
          @Nullable LocalDate from,
      @Parameter(description = "Last day of completion", required = true, example = "2026-06-30")
          @QueryParam("to")
          @Nullable LocalDate to,
      @Parameter(description = "Days before and after, 1 to 180; 30 where left out")
          @QueryParam("windowDays")
          @Nullable Integer windowDays) {
    if (code == null) {
      throw Problems.badQuery("code", "Send the activity, such as code=BUSINESS_REVIEW.");
    }
    if (metric == null) {
      throw Problems.badQuery("metric", "Send the metric, such as metric=monthly-active-users.");
    }
    if (from == null) {
      throw Problems.badQuery("from", "Send the first day, such as from=2026-01-01.");
    }
    if (to == null || to.isBefore(from) || to.isAfter(from.plusYears(LONGEST_YEARS))) {
      throw Problems.badQuery("to", "Send a day on or after 'from', at most 5 years later.");
    }
    int days = windowDays == null ? USUAL_DAYS : windowDays;
    if (days < 1 || days > MOST_DAYS) {
      throw Problems.badQuery("windowDays", "Send 1 to 180 days.");
    }
    return effects.answer(
        new Question(Codes.parse(ActivityCode.class, code, "?code"), metric, from, to, days));
  }
}
