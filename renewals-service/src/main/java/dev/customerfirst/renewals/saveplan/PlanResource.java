package dev.customerfirst.renewals.saveplan;

import static dev.customerfirst.events.Roles.ACCOUNT_EXECUTIVE;
import static dev.customerfirst.events.Roles.CUSTOMER_ENGINEER;
import static dev.customerfirst.events.Roles.SALES_MANAGER;
import static dev.customerfirst.events.Roles.TECHNICAL_ADVISOR;
import static dev.customerfirst.events.Roles.TECHNICAL_SUCCESS_MANAGER;
import static dev.customerfirst.events.Roles.VP_SALES;
import static dev.customerfirst.events.Roles.VP_TECHNICAL_SUCCESS;

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

@Path("/v1/contracts/{id}/save-plan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Save plans", description = "How a renewal in danger is saved")
class PlanResource {

  private final PlanService plans;

  PlanResource(PlanService plans) {
    this.plans = plans;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "getSavePlan",
      summary = "The open plan of a renewal, else the one that was over last")
  @APIResponseSchema(PlanView.class)
  public Response find(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    PlanView plan = plans.find(id);
    return Answers.ok(plan, plan.version(), ifNoneMatch);
  }

  @PUT
  @RolesAllowed({
    ACCOUNT_EXECUTIVE,
    TECHNICAL_ADVISOR,
    CUSTOMER_ENGINEER,
    SALES_MANAGER,
    TECHNICAL_SUCCESS_MANAGER,
    VP_SALES,
    VP_TECHNICAL_SUCCESS
  })
  @Operation(
      operationId = "writeSavePlan",
      summary = "Say how a renewal is to be saved",
      description =
          "The worse of signal and call asks for it: YELLOW for a SAVE_PLAN, RED for a"
              + " SAVE_PROGRAMME; more than is asked for may be done. If-Match is needed as soon"
              + " as there is an open plan.")
  @APIResponseSchema(PlanView.class)
  public Response write(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewPlan body) {
    return ok(plans.write(id, ifMatch, body.content()));
  }

  @POST
  @Path("updates")
  @Idempotent
  @RolesAllowed({
    ACCOUNT_EXECUTIVE,
    TECHNICAL_ADVISOR,
    CUSTOMER_ENGINEER,
    SALES_MANAGER,
    TECHNICAL_SUCCESS_MANAGER,
    VP_SALES,
    VP_TECHNICAL_SUCCESS
  })
  @Operation(
      operationId = "updateSavePlan",
      summary = "Write how a plan goes",
      description = "At least once a week; a programme is reviewed by all every two weeks.")
  @APIResponseSchema(value = PlanView.class, responseCode = "200")
  public Response update(@PathParam("id") UUID id, @NotNull @Valid NewUpdate body) {
    return ok(plans.update(id, body));
  }

  @POST
  @Path("exit-agreements")
  @Idempotent
  @RolesAllowed({SALES_MANAGER, VP_SALES, TECHNICAL_SUCCESS_MANAGER, VP_TECHNICAL_SUCCESS})
  @Operation(
      operationId = "agreeToExit",
      summary = "Agree that a plan is over",
      description =
          "A programme is over when sales and technical success both agreed, a plan when one of"
              + " them did. A better rating alone ends neither.")
  @APIResponseSchema(value = PlanView.class, responseCode = "200")
  public Response agree(@PathParam("id") UUID id, @NotNull @Valid NewExit body) {
    return ok(plans.agree(id, body));
  }

  private static Response ok(PlanView plan) {
    return Answers.ok(plan, plan.version());
  }
}
