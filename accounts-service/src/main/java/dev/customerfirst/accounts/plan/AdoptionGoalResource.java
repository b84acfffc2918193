package dev.customerfirst.accounts.plan;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Idempotent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{id}/adoption-goal")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account plans")
class AdoptionGoalResource {

  private final AdoptionGoalService goals;

  AdoptionGoalResource(AdoptionGoalService goals) {
    this.goals = goals;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "getAdoptionGoal",
      summary = "Read the adoption goal in force and those before it")
  @APIResponseSchema(AdoptionGoals.class)
  public Response get(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    AdoptionGoals view = goals.find(id);
    AdoptionGoalView inForce = view.inForce();
    return inForce == null
        ? Response.ok(view).build()
        : Answers.ok(view, inForce.number(), ifNoneMatch);
  }

  @PUT
  @RolesAllowed({
    Roles.TECHNICAL_ADVISOR,
    Roles.CUSTOMER_ENGINEER,
    Roles.ACCOUNT_EXECUTIVE,
    Roles.VALUE_ENGINEER,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "setAdoptionGoal",
      summary = "Set how much use of the product is aimed for",
      description = "Replaces the goal in force, which stays as history and needs If-Match then.")
  @APIResponseSchema(AdoptionGoalView.class)
  public Response set(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewAdoptionGoal goal) {
    AdoptionGoalView view = goals.set(id, ifMatch, goal);
    return Answers.ok(view, view.number());
  }

  @POST
  @Path("end")
  @Idempotent
  @RolesAllowed({
    Roles.TECHNICAL_ADVISOR,
    Roles.CUSTOMER_ENGINEER,
    Roles.ACCOUNT_EXECUTIVE,
    Roles.VALUE_ENGINEER,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "endAdoptionGoal",
      summary = "End the adoption goal without a next one, and say why")
  @APIResponseSchema(value = AdoptionGoalView.class, responseCode = "200")
  public AdoptionGoalView end(@PathParam("id") UUID id, @NotNull @Valid Stop stop) {
    return goals.end(id, stop.because());
  }
}
