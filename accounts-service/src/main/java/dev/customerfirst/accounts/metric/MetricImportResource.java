package dev.customerfirst.accounts.metric;

import dev.customerfirst.accounts.batch.ImportExamples;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.imports.Uploads;
import dev.customerfirst.kit.rows.RowFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/metrics/imports")
@Consumes({RowFormat.TEXT_CSV, RowFormat.X_NDJSON})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Metrics")
class MetricImportResource {

  private static final String CSV =
      """
      accountExternalId.system,accountExternalId.id,day,metric,value
      crm,0015e00002AbCdE,2026-01-04,dau,214
      """;

  private static final String NDJSON =
      """
      {"accountExternalId": {"system": "crm", "id": "0015e"}, "day": "2026-01-04", \
      "metric": "dau", "value": 214}
      """;

  private final Uploads uploads;
  private final MetricImports metrics;

  MetricImportResource(Uploads uploads, MetricImports metrics) {
    this.uploads = uploads;
    this.metrics = metrics;
  }

  @POST
  @Idempotent(byItself = true)
  @RolesAllowed({
    Roles.INTEGRATION,
    Roles.TECHNICAL_ADVISOR,
    Roles.CUSTOMER_ENGINEER,
    Roles.PRODUCT
  })
  @Operation(
      operationId = "importMetrics",
      summary = "Import figures of many accounts and days from a file",
      description =
          "A row is a figure of an account on a day. Of two values for one figure the later stays.")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = RowFormat.TEXT_CSV,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "csv", value = CSV)),
        @Content(
            mediaType = RowFormat.X_NDJSON,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "ndjson", value = NDJSON))
      })
  @APIResponse(
      responseCode = "202",
      description = "The file is here; Location leads to what becomes of it",
      content =
          @Content(
              schema = @Schema(ref = "Operation"),
              examples = @ExampleObject(name = "queued", value = ImportExamples.QUEUED)))
  public Response take(
      @Parameter(description = ImportExamples.DRY_RUN) @QueryParam("dryRun")
          @Nullable String dryRun,
      @Parameter(description = ImportExamples.MAPPING) @QueryParam("mapping")
          @Nullable String mapping,
      @Context HttpHeaders headers,
      InputStream rows) {
    return uploads.take(metrics, dryRun, mapping, headers, rows);
  }
}
