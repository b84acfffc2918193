package dev.customerfirst.renewals.retention;

import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.renewals.domain.RetentionMetric;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path(LedgerAddress.PATH)
@Tag(name = "Retention")
class LedgerResource {

  private static final MediaType CSV = MediaType.valueOf(LedgerFile.TEXT_CSV);

  private final Ledger ledger;
  private final LedgerFile file;
  private final Clock clock;

  LedgerResource(Ledger ledger, LedgerFile file, Clock clock) {
    this.ledger = ledger;
    this.file = file;
    this.clock = clock;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, LedgerFile.TEXT_CSV})
  @Authenticated
  @Operation(
      operationId = "listRetentionLedger",
      summary = "Read the lines behind a figure",
      description =
          "The numerators of all lines add up to the numerator of the figure, the denominators to"
              + " its denominator. As pages, or with Accept: text/csv all of it as a file.")
  @APIResponse(
      responseCode = "200",
      description = "A page of lines, or all lines",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = LedgerPage.class),
            examples = @ExampleObject(name = "a page", value = RetentionExamples.LEDGER)),
        @Content(
            mediaType = LedgerFile.TEXT_CSV,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "csv", value = RetentionExamples.CSV))
      })
  public Response list(
      @BeanParam RetentionParameters parameters,
      @Schema(implementation = RetentionMetric.class) @QueryParam("metric") @Nullable String metric,
      @QueryParam("currency") @Nullable String currency,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context Request request,
      @Context UriInfo uri) {
    LedgerQuestion question =
        LedgerQuestion.of(parameters.question(clock.instant()), metric, currency);
    PageRequest page = PageRequest.of(cursor, limit);
    if (wantsFile(request)) {
      return file.answer(question);
    }
    LedgerPage found = ledger.page(question, page);
    Response.ResponseBuilder answer = Response.ok(found, MediaType.APPLICATION_JSON_TYPE);
    if (found.next() != null) {
      answer.link(
          uri.getRequestUriBuilder().replaceQueryParam("cursor", found.next()).build(), "next");
    }
    return answer.build();
  }

  private static boolean wantsFile(Request request) {
    Variant best =
        request.selectVariant(Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV).build());
    return best != null && CSV.isCompatible(best.getMediaType());
  }
}
