package dev.customerfirst.accounts.rating;

import dev.customerfirst.accounts.feedback.Period;
import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
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

@Path("/v1/ratings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Happiness")
class RatingSummaryResource {

  private final RatingSummary summary;
  private final Clock clock;

  RatingSummaryResource(RatingSummary summary, Clock clock) {
    this.summary = summary;
    this.clock = clock;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "summariseRatings",
      summary = "Sum ratings up: how many, their mean, and the share of five stars",
      description =
          "By ENGAGEMENT (unless said otherwise), TIER, ACCOUNT, or for the COMPANY; without from"
              + " and to of the last 90 days.")
  @APIResponseSchema(GroupStarsPage.class)
  public Response summarise(
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("by") @Nullable String by,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    Instant now = clock.instant();
    return Pages.respond(
        uri,
        summary.page(
            PageRequest.of(cursor, limit),
            by == null ? RatingsBy.ENGAGEMENT : Codes.parse(RatingsBy.class, by, "?by"),
            Period.of(from, to, now),
            now));
  }
}
