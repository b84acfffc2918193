package dev.customerfirst.kit.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Problems;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The journal over HTTP. */
@Path("/v1/events")
@Tag(name = "Events")
@Authenticated
class EventFeedResource {

  private final EventFeed feed;

  EventFeedResource(EventFeed feed) {
    this.feed = feed;
  }

  @GET
  @Produces("application/cloudevents-batch+json")
  @Operation(
      operationId = "readEvents",
      summary = "Read the facts of this service in order",
      description =
          "Begin with after=0 and follow the Link header: it is always there, so that a reader that"
              + " has everything asks the same address again later. Positions have no gaps.")
  public Response read(
      @QueryParam("after") @Nullable Long after,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    long position = after == null ? 0 : after;
    if (position < 0) {
      throw Problems.badQuery("after", "Begin with 0, then use the position of the last event.");
    }
    List<JsonNode> events = feed.after(position, PageRequest.of(null, limit).limit());
    long reached =
        events.isEmpty() ? position : events.get(events.size() - 1).get("position").asLong();
    return Response.ok(events)
        .link(uri.getRequestUriBuilder().replaceQueryParam("after", reached).build(), "next")
        .build();
  }
}
