package dev.customerfirst.accounts.feedback;

import dev.customerfirst.events.Engagement;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/five-star-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Happiness")
class FiveStarResource {

  private final FeedbackList list;

  FiveStarResource(FeedbackList list) {
    this.list = list;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listFiveStarReviews",
      summary = "List the ratings with five stars, newest first")
  @APIResponseSchema(FeedbackPage.class)
  public Response list(
      @QueryParam("accountId") @Nullable UUID accountId,
      @QueryParam("engagement") @Nullable String engagement,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    Engagement kind =
        engagement == null ? null : Codes.parse(Engagement.class, engagement, "?engagement");
    return Pages.respond(
        uri,
        list.page(
            PageRequest.of(cursor, limit),
            "five-star-reviews",
            FeedbackList.Order.NEWEST_FIRST,
            FeedbackFilter.fiveStars(accountId, kind)));
  }
}
