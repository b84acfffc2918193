package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.Role;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Idempotent;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/activities/{id}")
@Tag(name = "Activities", description = "What is to be done for an account, and what was")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ActivityResource {

  private final ActivityService activities;
  private final SecurityIdentity caller;

  ActivityResource(ActivityService activities, SecurityIdentity caller) {
    this.activities = activities;
    this.caller = caller;
  }

  @GET
  @Authenticated
  @Operation(operationId = "readActivity", summary = "An activity as it stands now")
  @APIResponse(
      responseCode = "200",
      description = "The activity",
      content =
          @Content(
              schema = @Schema(implementation = ActivityView.class),
              examples = @ExampleObject(name = "activity", value = ActivityExamples.ACTIVITY)))
  public Response read(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    VersionedActivity found = activities.find(id);
    return Answers.ok(found.view(), found.version(), ifNoneMatch);
  }

  @GET
  @Path("/history")
  @Authenticated
  @Operation(
      operationId = "readActivityHistory",
      summary = "Who completed, skipped or reopened it, when and why")
  @APIResponse(
      responseCode = "200",
      description = "Every step, oldest first",
      content =
          @Content(
              schema = @Schema(implementation = ActivityHistory.class),
              examples = @ExampleObject(name = "history", value = ActivityExamples.HISTORY)))
  public ActivityHistory history(@PathParam("id") UUID id) {
    return activities.history(id);
  }

  @POST
  @Path("/start")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.CUSTOMER_ENGINEER, Roles.ACCOUNT_EXECUTIVE, Roles.TECHNICAL_ADVISOR})
  @Idempotent
  @Operation(
      operationId = "startActivity",
      summary = "Says that somebody works on an activity; one of its owners may",
      description = "Also ahead of its day. Needs no body.")
  @APIResponse(
      responseCode = "200",
      description = "The started activity",
      content =
          @Content(
              schema = @Schema(implementation = ActivityView.class),
              examples = @ExampleObject(name = "activity", value = ActivityExamples.STARTED)))
  public Response start(@PathParam("id") UUID id) {
    return answer(activities.start(id, callerRoles()));
  }

  @POST
  @Path("/completion")
  @RolesAllowed({Roles.CUSTOMER_ENGINEER, Roles.ACCOUNT_EXECUTIVE, Roles.TECHNICAL_ADVISOR})
  @Idempotent
  @Operation(
      operationId = "completeActivity",
      summary = "Says that an activity is done; one of its owners may")
  @APIResponse(
      responseCode = "200",
      description = "The completed activity",
      content =
          @Content(
              schema = @Schema(implementation = ActivityView.class),
              examples = @ExampleObject(name = "activity", value = ActivityExamples.ACTIVITY)))
  public Response complete(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = Completion.class),
                      examples =
                          @ExampleObject(name = "done", value = ActivityExamples.COMPLETION)))
          @NotNull
          @Valid
          Completion completion) {
    return answer(activities.complete(id, completion, callerRoles()));
  }

  @POST
  @Path("/skip")
  @RolesAllowed({Roles.CUSTOMER_ENGINEER, Roles.ACCOUNT_EXECUTIVE, Roles.TECHNICAL_ADVISOR})
  @Idempotent
  @Operation(
      operationId = "skipActivity",
      summary = "Says that an activity will not be done, and why; one of its owners may")
  @APIResponse(
      responseCode = "200",
      description = "The skipped activity",
      content =
          @Content(
              schema = @Schema(implementation = ActivityView.class),
              examples = @ExampleObject(name = "activity", value = ActivityExamples.ACTIVITY)))
  public Response skip(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = Reason.class),
                      examples = @ExampleObject(name = "why", value = ActivityExamples.REASON)))
          @NotNull
          @Valid
          Reason why) {
    return answer(activities.skip(id, why, callerRoles()));
  }

  @POST
  @Path("/reopening")
  @RolesAllowed({Roles.CUSTOMER_ENGINEER, Roles.ACCOUNT_EXECUTIVE, Roles.TECHNICAL_ADVISOR})
  @Idempotent
  @Operation(
      operationId = "reopenActivity",
      summary = "Opens again what was completed or skipped by mistake; the history stays")
  @APIResponse(
      responseCode = "200",
      description = "The open activity",
      content =
          @Content(
              schema = @Schema(implementation = ActivityView.class),
              examples = @ExampleObject(name = "activity", value = ActivityExamples.ACTIVITY)))
  public Response reopen(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = Reason.class),
                      examples = @ExampleObject(name = "why", value = ActivityExamples.REASON)))
          @NotNull
          @Valid
          Reason why) {
    return answer(activities.reopen(id, why, callerRoles()));
  }

  private static Response answer(VersionedActivity activity) {
    return Answers.ok(activity.view(), activity.version());
  }

  private Set<Role> callerRoles() {
    return Stream.of(Role.CUSTOMER_ENGINEER, Role.ACCOUNT_EXECUTIVE, Role.TECHNICAL_ADVISOR)
        .filter(role -> caller.hasRole(role.name()))
        .collect(Collectors.toSet());
  }
}
