package dev.customerfirst.renewals.retention;

import dev.customerfirst.kit.http.Codes;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/retention")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention", description = "Who stays and with how much")
class RetentionResource {

  private final RetentionFigures figures;
  private final Clock clock;

  RetentionResource(RetentionFigures figures, Clock clock) {
    this.figures = figures;
    this.clock = clock;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "getRetention",
      summary = "Read who stayed and with how much",
      description =
          "Customers at the end of the day before the period are compared with themselves at the"
              + " end of its last day: gross and net revenue retention and logo retention; and"
              + " contracts that came to their end in it with what followed: gross and net renewal"
              + " rate. In each currency apart, of all or by TIER or OWNER, as both were when the"
              + " period began. What ended and can still be renewed is pending and in no rate.")
  @APIResponse(
      responseCode = "200",
      description = "The figures",
      content =
          @Content(
              schema = @Schema(implementation = RetentionReport.class),
              examples = @ExampleObject(name = "a year", value = RetentionExamples.REPORT)))
  public RetentionReport get(
      @BeanParam RetentionParameters parameters,
      @Schema(implementation = RetentionBy.class) @QueryParam("by") @Nullable String by) {
    return figures.report(
        parameters.question(clock.instant()),
        by == null ? RetentionBy.NONE : Codes.parse(RetentionBy.class, by, "?by"));
  }
}
