package dev.customerfirst.accounts.adoption;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/adoption-targets")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adoption", description = "Whether what is paid for is used")
class AdoptionTargetsResource {

  private final AdoptionTargetsService targets;

  AdoptionTargetsResource(AdoptionTargetsService targets) {
    this.targets = targets;
  }

  @GET
  @Authenticated
  @Operation(operationId = "getAdoptionTargets", summary = "Read what use is aimed at")
  @APIResponseSchema(AdoptionTargetsView.class)
  public Response get(@HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    AdoptionTargetsView view = targets.read();
    return Answers.ok(view, view.version(), ifNoneMatch);
  }

  @PUT
  @RolesAllowed({Roles.TECHNICAL_SUCCESS_MANAGER, Roles.VP_TECHNICAL_SUCCESS})
  @Operation(operationId = "setAdoptionTargets", summary = "Set what use is aimed at")
  @APIResponseSchema(value = AdoptionTargetsView.class, responseCode = "200")
  public Response set(
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewAdoptionTargets wanted) {
    AdoptionTargetsView view = targets.set(ifMatch, wanted);
    return Answers.ok(view, view.version());
  }
}
