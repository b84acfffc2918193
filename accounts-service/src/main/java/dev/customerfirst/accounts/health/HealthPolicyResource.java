package dev.customerfirst.accounts.health;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.WritesNothing;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/health-policy")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Health", description = "How customers are, and why")
class HealthPolicyResource {

  private final HealthPolicyService policies;

  HealthPolicyResource(HealthPolicyService policies) {
    this.policies = policies;
  }

  @GET
  @Authenticated
  @Operation(operationId = "getHealthPolicy", summary = "Read the health policy in force")
  @APIResponseSchema(HealthPolicyView.class)
  public Response get(@HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    HealthPolicyView view = policies.current();
    return Answers.ok(view, view.version(), ifNoneMatch);
  }

  @GET
  @Path("versions")
  @Authenticated
  @Operation(
      operationId = "listHealthPolicies",
      summary = "List all health policies there were, newest first")
  @APIResponseSchema(HealthPolicyPage.class)
  public Response versions(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(uri, policies.versions(PageRequest.of(cursor, limit)));
  }

  @PUT
  @RolesAllowed({Roles.TECHNICAL_SUCCESS_MANAGER, Roles.VP_TECHNICAL_SUCCESS})
  @Operation(
      operationId = "decideHealthPolicy",
      summary = "Decide what makes a customer healthy",
      description = "In force at once: all customers are judged by it within moments.")
  @APIResponseSchema(HealthPolicyView.class)
  public Response decide(
      @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid NewHealthPolicy policy) {
    HealthPolicyView view = policies.decide(ifMatch, policy);
    return Answers.ok(view, view.version());
  }

  @POST
  @Path("preview")
  @WritesNothing
  @RolesAllowed({Roles.TECHNICAL_SUCCESS_MANAGER, Roles.VP_TECHNICAL_SUCCESS})
  @Operation(
      operationId = "previewHealthPolicy",
      summary = "See how many customers another policy would move")
  @APIResponseSchema(PolicyEffect.class)
  public PolicyEffect preview(@NotNull @Valid NewHealthPolicy policy) {
    return policies.preview(policy);
  }
}
