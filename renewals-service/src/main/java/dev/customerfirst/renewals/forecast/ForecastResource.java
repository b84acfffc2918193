package dev.customerfirst.renewals.forecast;

import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.renewals.text.Days;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/renewal-forecasts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forecasts", description = "What is expected of renewals, and how good that was")
class ForecastResource {

  private static final int MOST_YEARS = 10;

  private final ForecastReading forecasts;
  private final CalibrationReading calibrations;
  private final Clock clock;

  ForecastResource(ForecastReading forecasts, CalibrationReading calibrations, Clock clock) {
    this.forecasts = forecasts;
    this.calibrations = calibrations;
    this.clock = clock;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "getRenewalForecast",
      summary = "What was expected of renewals when a week began",
      description = "Taken each Monday at midnight and never changed. The totals are of all rows.")
  @APIResponseSchema(ForecastView.class)
  public Response forecast(
      @Parameter(description = "Any day of the week; the newest forecast when not given")
          @QueryParam("week")
          @Nullable LocalDate week,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    ForecastView view =
        forecasts.of(
            Days.orElse("week", week, Days.LAST), week != null, PageRequest.of(cursor, limit));
    Response.ResponseBuilder answer = Response.ok(view);
    String next = view.next();
    if (next != null) {
      answer.link(uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build(), "next");
    }
    return answer.build();
  }

  @GET
  @Path("calibration")
  @Authenticated
  @Operation(
      operationId = "calibrateRenewalForecasts",
      summary = "How good forecasts were 180, 120, 90 and 30 days before the end",
      description =
          "For contracts that are over and decided. A forecast without a projection counts for"
              + " nothing and is counted apart.")
  @APIResponseSchema(CalibrationView.class)
  public CalibrationView calibration(
      @Parameter(description = "Last days from this day on; a year ago when not given")
          @QueryParam("from")
          @Nullable LocalDate from,
      @Parameter(description = "Last days up to this day, inclusive; today when not given")
          @QueryParam("to")
          @Nullable LocalDate to) {
    LocalDate last = Days.orElse("to", to, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    LocalDate first = Days.orElse("from", from, last.minusYears(1));
    if (first.isAfter(last)) {
      throw Problems.badQuery("from", "The first day must not be after the last one.");
    }
    if (first.plusYears(MOST_YEARS).isBefore(last)) {
      throw Problems.badQuery("from", "Ask for at most " + MOST_YEARS + " years.");
    }
    return calibrations.of(first, last);
  }
}
