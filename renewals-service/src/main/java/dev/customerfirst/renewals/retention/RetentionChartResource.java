package dev.customerfirst.renewals.retention;

import dev.customerfirst.kit.chart.ChartAnswers;
import dev.customerfirst.renewals.domain.RetentionMetric;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/retention.svg")
@Produces({ChartAnswers.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@Tag(name = "Retention")
class RetentionChartResource {

  private final RetentionChart chart;
  private final Clock clock;

  RetentionChartResource(RetentionChart chart, Clock clock) {
    this.chart = chart;
    this.clock = clock;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "drawRetention",
      summary = "Draw a rate month by month",
      description =
          "Each month of the period is one of its own: who was there the day before its first,"
              + " compared with its last. A line for each currency, six at most.")
  @APIResponse(
      responseCode = "200",
      description = "A drawing",
      content =
          @Content(
              mediaType = ChartAnswers.MEDIA_TYPE,
              example = ChartAnswers.EXAMPLE,
              schema = @Schema(type = SchemaType.STRING)))
  public Response draw(
      @BeanParam RetentionParameters parameters,
      @Schema(implementation = RetentionMetric.class) @QueryParam("metric") @Nullable String metric,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    RetentionQuestion question = parameters.question(clock.instant());
    Response drawing =
        ChartAnswers.of(chart.draw(question, LedgerQuestion.metric(metric)), ifNoneMatch);
    return Response.fromResponse(drawing).header(LedgerFile.AS_OF, question.asOf()).build();
  }
}
