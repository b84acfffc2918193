package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.playbooks.domain.ActivityStatus;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{accountId}/activities")
@Tag(name = "Activities")
@Produces(MediaType.APPLICATION_JSON)
class AccountActivitiesResource {

  private final ActivityService activities;
  private final AdHocService adHoc;

  AccountActivitiesResource(ActivityService activities, AdHocService adHoc) {
    this.activities = activities;
    this.adHoc = adHoc;
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

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.CUSTOMER_ENGINEER,
    Roles.ACCOUNT_EXECUTIVE,
    Roles.TECHNICAL_ADVISOR,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS
  })
  @Idempotent
  @Operation(
      operationId = "beginActivity",
      summary = "Begins something beside the journey: a playbook, or an activity at another time",
      description = "It counts beside the totals of the journey. A playbook to come is refused.")
  @APIResponse(
      responseCode = "201",
      description = "The activity",
      content =
          @Content(
              schema = @Schema(implementation = ActivityView.class),
              examples = @ExampleObject(name = "activity", value = ActivityExamples.AD_HOC)))
  public Response begin(
      @PathParam("accountId") UUID accountId,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = NewAdHoc.class),
                      examples =
                          @ExampleObject(name = "playbook", value = ActivityExamples.NEW_AD_HOC)))
          @NotNull
          @Valid
          NewAdHoc wanted) {
    VersionedActivity begun = adHoc.begin(accountId, wanted);
    return Answers.created(
        URI.create("/v1/activities/" + begun.view().id()), begun.view(), begun.version());
  }
}
