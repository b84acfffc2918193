package dev.customerfirst.accounts.metric;

import dev.customerfirst.accounts.domain.SeriesStep;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.chart.ChartAnswers;
import dev.customerfirst.kit.http.Codes;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{id}/metrics")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Metrics", description = "Figures of how accounts use the product")
class MetricResource {

  private final MetricService metrics;
  private final MetricSeriesService series;

  MetricResource(MetricService metrics, MetricSeriesService series) {
    this.metrics = metrics;
    this.series = series;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "getMetricSeries",
      summary = "Read a metric of an account over time",
      description =
          "Without days: the last 90. By day up to 1,100 days at once, by week or month 3,660. A"
              + " step without figures is a gap: n is 0, its values are null.")
  @APIResponseSchema(MetricSeriesView.class)
  public Response series(
      @PathParam("id") UUID id,
      @Parameter(example = "dau", required = true) @QueryParam("name") @Nullable String name,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("step") @Nullable String step) {
    return Response.ok(
            series.series(
                id,
                name,
                from,
                to,
                step == null ? SeriesStep.DAY : Codes.parse(SeriesStep.class, step, "?step")))
        .build();
  }

  @GET
  @Path("{name}.svg")
  @Produces({ChartAnswers.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @Authenticated
  @Operation(
      operationId = "drawMetric",
      summary = "Draw a metric of an account as a line over days",
      description = "Without days: the last 90. Up to 1,100 days at once.")
  @APIResponse(
      responseCode = "200",
      description = "The drawing",
      content =
          @Content(
              mediaType = ChartAnswers.MEDIA_TYPE,
              example = ChartAnswers.EXAMPLE,
              schema = @Schema(type = SchemaType.STRING)))
  public Response draw(
      @PathParam("id") UUID id,
      @PathParam("name") @MetricName String name,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    return ChartAnswers.of(series.chart(id, name, from, to), ifNoneMatch);
  }

  @PUT
  @Path("{day}")
  @RolesAllowed({
    Roles.INTEGRATION,
    Roles.TECHNICAL_ADVISOR,
    Roles.CUSTOMER_ENGINEER,
    Roles.PRODUCT
  })
  @Operation(
      operationId = "recordMetrics",
      summary = "Record figures of an account for a day",
      description =
          "All of them or none. The later value of a day stands; metrics that are not named stay."
              + " What is unchanged writes nothing, so it may be repeated.")
  @APIResponseSchema(value = DayOfMetricsView.class, responseCode = "200")
  public Response record(
      @PathParam("id") UUID id,
      @PathParam("day") LocalDate day,
      @NotNull @Valid DayOfMetrics figures) {
    return Response.ok(metrics.recordDay(id, day, figures.metrics())).build();
  }
}
