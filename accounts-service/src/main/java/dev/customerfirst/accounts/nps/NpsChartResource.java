package dev.customerfirst.accounts.nps;

import dev.customerfirst.accounts.feedback.Period;
import dev.customerfirst.kit.chart.ChartAnswers;
import dev.customerfirst.kit.http.Problems;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/nps.svg")
@Produces(ChartAnswers.MEDIA_TYPE)
@Tag(name = "Happiness")
class NpsChartResource {

  private final NpsChart chart;
  private final Clock clock;

  NpsChartResource(NpsChart chart, Clock clock) {
    this.chart = chart;
    this.clock = clock;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "drawNps",
      summary = "Draw the net promoter score by month, with its 95 % interval",
      description = "Without from of the last twelve months; at most 120 months.")
  @APIResponse(
      responseCode = "200",
      description = "A drawing",
      content =
          @Content(
              mediaType = ChartAnswers.MEDIA_TYPE,
              examples = @ExampleObject(name = "drawing", value = ChartAnswers.EXAMPLE)))
  public Response draw(
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    Instant now = clock.instant();
    Period asked = Period.of(from, to, now);
    Period period =
        from == null ? new Period(asked.to().withDayOfMonth(1).minusMonths(11), asked.to()) : asked;
    if (NpsChart.months(period) > NpsChart.MOST_MONTHS) {
      throw Problems.badQuery("from", "Ask for " + NpsChart.MOST_MONTHS + " months at most.");
    }
    return ChartAnswers.of(chart.draw(period, now), ifNoneMatch);
  }
}
