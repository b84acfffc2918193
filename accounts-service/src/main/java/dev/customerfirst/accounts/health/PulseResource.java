package dev.customerfirst.accounts.health;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{id}/pulse")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Health")
class PulseResource {

  private final PulseService pulses;

  PulseResource(PulseService pulses) {
    this.pulses = pulses;
  }

  @PUT
  @RolesAllowed({
    Roles.TECHNICAL_ADVISOR,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS,
    Roles.CUSTOMER_ENGINEER
  })
  @Operation(
      operationId = "sayPulse",
      summary = "Say how a customer feels",
      description =
          "By the technical advisor where the account has one, else by the customer engineer, or"
              + " by a manager. The first pulse needs no If-Match. What was said before stays in"
              + " the history.")
  @APIResponseSchema(PulseView.class)
  public Response say(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewPulse pulse) {
    PulseView view = pulses.say(id, ifMatch, pulse);
    return Answers.ok(view, view.version());
  }

  @GET
  @Authenticated
  @Operation(operationId = "getPulse", summary = "Read how a customer felt last")
  @APIResponseSchema(PulseView.class)
  public Response get(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    PulseView view = pulses.find(id);
    return Answers.ok(view, view.version(), ifNoneMatch);
  }

  @GET
  @Path("history")
  @Authenticated
  @Operation(operationId = "listPulses", summary = "List how a customer felt, newest first")
  @APIResponseSchema(PulsePage.class)
  public Response history(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(uri, pulses.history(id, PageRequest.of(cursor, limit)));
  }
}
