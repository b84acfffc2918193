package dev.customerfirst.renewals.retention;

import dev.customerfirst.renewals.domain.RetentionMetric;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path(LedgerAddress.PATH + ".csv")
@Produces(LedgerFile.TEXT_CSV)
@Tag(name = "Retention")
class LedgerFileResource {

  private final LedgerFile file;
  private final Clock clock;

  LedgerFileResource(LedgerFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "downloadRetentionLedger",
      summary = "Download all lines behind a figure",
      description = "CSV (RFC 4180) with a header; no cell is a formula.")
  @APIResponse(
      responseCode = "200",
      description = "All lines",
      content =
          @Content(
              mediaType = LedgerFile.TEXT_CSV,
              schema = @Schema(implementation = String.class),
              examples = @ExampleObject(name = "csv", value = RetentionExamples.CSV)))
  public Response download(
      @BeanParam RetentionParameters parameters,
      @Schema(implementation = RetentionMetric.class) @QueryParam("metric") @Nullable String metric,
      @QueryParam("currency") @Nullable String currency) {
    return file.answer(LedgerQuestion.of(parameters.question(clock.instant()), metric, currency));
  }
}
