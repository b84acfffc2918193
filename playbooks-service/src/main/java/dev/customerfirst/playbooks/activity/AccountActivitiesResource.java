package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.playbooks.domain.ActivityStatus;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{accountId}/activities")
@Tag(name = "Activities")
@Produces(MediaType.APPLICATION_JSON)
class AccountActivitiesResource {

  private final ActivityService activities;

  AccountActivitiesResource(ActivityService activities) {
    this.activities = activities;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listActivities",
      summary = "The activities of an account, by due day, page by page")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content =
          @Content(
              schema = @Schema(implementation = ActivityList.class),
              examples = @ExampleObject(name = "page", value = ActivityExamples.LIST)))
  public Response list(
      @PathParam("accountId") UUID accountId,
      @QueryParam("status") @Nullable ActivityStatus status,
      @QueryParam("code") @Nullable ActivityCode code,
      @QueryParam("contractId") @Nullable UUID contractId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    ActivityList page =
        activities.page(
            accountId, new ActivityFilter(status, code, contractId), PageRequest.of(cursor, limit));
    Response.ResponseBuilder answer = Response.ok(page);
    String next = page.next();
    if (next != null) {
      answer.link(uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build(), "next");
    }
    return answer.build();
  }
}
