package dev.customerfirst.accounts.nps;

import dev.customerfirst.accounts.feedback.Period;
import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.kit.http.PageRequest;
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
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/nps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Happiness", description = "How happy customers are, in figures")
class NpsResource {

  private final NpsScores scores;
  private final Clock clock;

  NpsResource(NpsScores scores, Clock clock) {
    this.scores = scores;
    this.clock = clock;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "getNps",
      summary = "Read the net promoter score, with its 95 % interval",
      description =
          "Of all customers, or by TIER, ACCOUNT, REGION, SEGMENT or MONTH; without from and to of"
              + " the last 90 days. The latest response of each contact counts, and each"
              + " anonymous one.")
  @APIResponseSchema(NpsReport.class)
  public Response get(
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("by") @Nullable String by,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    Instant now = clock.instant();
    NpsReport report =
        scores.report(
            PageRequest.of(cursor, limit),
            by == null ? NpsBy.COMPANY : Codes.parse(NpsBy.class, by, "?by"),
            Period.of(from, to, now),
            now);
    Response.ResponseBuilder answer = Response.ok(report);
    String next = report.next();
    if (next != null) {
      answer.link(uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build(), "next");
    }
    return answer.build();
  }
}
