package dev.customerfirst.accounts.metric;

import dev.customerfirst.events.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/accounts/{id}/metrics")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Metrics", description = "Figures of how accounts use the product")
class MetricResource {

  private final MetricService metrics;

  MetricResource(MetricService metrics) {
    this.metrics = metrics;
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
