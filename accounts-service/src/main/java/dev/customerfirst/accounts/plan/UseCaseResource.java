package dev.customerfirst.accounts.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.domain.PlanOutcome;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.MergePatch;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/use-cases/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account plans")
class UseCaseResource {

  private final PlanItems plans;

  UseCaseResource(PlanItems plans) {
    this.plans = plans;
  }

  @GET
  @Authenticated
  @Operation(operationId = "getUseCase", summary = "Read a use case")
  @APIResponseSchema(UseCaseView.class)
  public Response get(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    UseCaseView view = plans.find(UseCase.class, id);
    return Answers.ok(view, view.version(), ifNoneMatch);
  }

  @PATCH
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed({
    Roles.TECHNICAL_ADVISOR,
    Roles.CUSTOMER_ENGINEER,
    Roles.ACCOUNT_EXECUTIVE,
    Roles.SALES_ENGINEER,
    Roles.VALUE_ENGINEER,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "patchUseCase",
      summary = "Change a use case",
      description = "A merge patch (RFC 7396). What has ended stays as it was.")
  @APIResponseSchema(UseCaseView.class)
  public Response patch(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = UseCaseFields.class)))
          @NotNull
          JsonNode patch) {
    UseCaseView view = plans.patch(UseCase.class, id, ifMatch, patch, UseCaseFields.class);
    return Answers.ok(view, view.version());
  }

  @POST
  @Path("end")
  @Idempotent
  @RolesAllowed({
    Roles.TECHNICAL_ADVISOR,
    Roles.CUSTOMER_ENGINEER,
    Roles.ACCOUNT_EXECUTIVE,
    Roles.SALES_ENGINEER,
    Roles.VALUE_ENGINEER,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.INTEGRATION
  })
  @Operation(operationId = "stopUseCase", summary = "Say that a use case does not go on, and why")
  @APIResponseSchema(value = UseCaseView.class, responseCode = "200")
  public Response end(@PathParam("id") UUID id, @NotNull @Valid Stop stop) {
    UseCaseView view = plans.end(UseCase.class, id, PlanOutcome.DROPPED, stop.because());
    return Answers.ok(view, view.version());
  }
}
