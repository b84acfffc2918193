package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.Role;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.WritesNothing;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

@Path("/v1/activities/{id}")
@Tag(name = "Activities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ActivityChangeResource {

  private final RescheduleService rescheduling;
  private final ActivityService activities;
  private final SecurityIdentity caller;

  ActivityChangeResource(
      RescheduleService rescheduling, ActivityService activities, SecurityIdentity caller) {
    this.rescheduling = rescheduling;
    this.activities = activities;
    this.caller = caller;
  }

  @POST
  @Path("/rescheduling/preview")
  @RolesAllowed({Roles.CUSTOMER_ENGINEER, Roles.ACCOUNT_EXECUTIVE, Roles.TECHNICAL_ADVISOR})
  @WritesNothing
  @Operation(
      operationId = "previewRescheduling",
      summary = "Shows what would move with an activity that is due on another day")
  @APIResponse(
      responseCode = "200",
      description = "What would move",
      content =
          @Content(
              schema = @Schema(implementation = Rescheduling.class),
              examples = @ExampleObject(name = "moves", value = ActivityExamples.RESCHEDULING)))
  public Rescheduling preview(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = NewDueDay.class),
                      examples =
                          @ExampleObject(name = "day", value = ActivityExamples.NEW_DUE_DAY)))
          @NotNull
          @Valid
          NewDueDay day) {
    return rescheduling.preview(id, day, roles());
  }

  @POST
  @Path("/rescheduling")
  @RolesAllowed({Roles.CUSTOMER_ENGINEER, Roles.ACCOUNT_EXECUTIVE, Roles.TECHNICAL_ADVISOR})
  @Idempotent
  @Operation(
      operationId = "rescheduleActivity",
      summary = "Moves the due day of an activity, and of what waits for it; one of its owners may",
      description =
          "A day off gives way to the working day before it. The plan does not move it back.")
  @APIResponse(
      responseCode = "200",
      description = "What moved",
      content =
          @Content(
              schema = @Schema(implementation = Rescheduling.class),
              examples = @ExampleObject(name = "moves", value = ActivityExamples.RESCHEDULING)))
  public Rescheduling reschedule(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = NewDueDay.class),
                      examples =
                          @ExampleObject(name = "day", value = ActivityExamples.NEW_DUE_DAY)))
          @NotNull
          @Valid
          NewDueDay day) {
    return rescheduling.move(id, day, roles());
  }

  @POST
  @Path("/participants")
  @RolesAllowed({Roles.CUSTOMER_ENGINEER, Roles.ACCOUNT_EXECUTIVE, Roles.TECHNICAL_ADVISOR})
  @Idempotent
  @Operation(
      operationId = "callIn",
      summary = "Calls another role in, and says what makes it necessary; one of its owners may",
      description = "It is invited, and nothing waits for it.")
  @APIResponse(
      responseCode = "200",
      description = "The activity",
      content =
          @Content(
              schema = @Schema(implementation = ActivityView.class),
              examples = @ExampleObject(name = "activity", value = ActivityExamples.ACTIVITY)))
  public Response callIn(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = NewParticipant.class),
                      examples =
                          @ExampleObject(name = "role", value = ActivityExamples.PARTICIPANT)))
          @NotNull
          @Valid
          NewParticipant participant) {
    VersionedActivity activity = activities.callIn(id, participant, roles());
    return Answers.ok(activity.view(), activity.version());
  }

  private Set<Role> roles() {
    return Stream.of(Role.CUSTOMER_ENGINEER, Role.ACCOUNT_EXECUTIVE, Role.TECHNICAL_ADVISOR)
        .filter(role -> caller.hasRole(role.name()))
        .collect(Collectors.toSet());
  }
}
