package dev.customerfirst.accounts.metric;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/metrics")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Metrics", description = "Figures of how accounts use the product")
class MetricBatchResource {

  private final MetricService metrics;

  MetricBatchResource(MetricService metrics) {
    this.metrics = metrics;
  }

  @POST
  @Path("batch")
  @Idempotent
  @RolesAllowed({
    Roles.INTEGRATION,
    Roles.TECHNICAL_ADVISOR,
    Roles.CUSTOMER_ENGINEER,
    Roles.PRODUCT
  })
  @Operation(
      operationId = "recordMetricsBatch",
      summary = "Record up to 1,000 figures of many accounts and days",
      description = "Each row is answered; a bad row does not fail the others.")
  @APIResponseSchema(value = MetricBatchReport.class, responseCode = "200")
  public Response recordAll(@NotNull @Valid MetricBatch batch) {
    return Response.ok(metrics.recordAll(batch.rows())).build();
  }
}
